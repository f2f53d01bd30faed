/**
 * News that never was: articles of realistic length in three languages, the same ones for the same seed. Their
 * sentences state dates, cities and amounts about as often as news does (one in three sentences), among names, clock
 * times, scores and quotations that are none.
 */
export interface Made {
  readonly id: string;
  readonly language: string;
  readonly published: string;
  readonly text: string;
}

/** Numbers that look like chance (mulberry32): the next one, from 0 to below 1. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Kit {
  readonly language: string;
  readonly titles: readonly string[];
  readonly dateline: (city: string, date: string) => string;
  /** With {city}, {date}, {year}, {money}, {percent}, {count} and {person} to be filled in. */
  readonly sentences: readonly string[];
  readonly months: readonly string[];
  readonly cities: readonly string[];
  readonly people: readonly string[];
  readonly day: (day: number, month: string, year: number) => string;
  readonly money: (million: number) => string;
  readonly percent: (tenths: number) => string;
  readonly count: (thousand: number) => string;
}

const comma = (tenths: number): string => `${Math.floor(tenths / 10)},${tenths % 10}`;

const kits: readonly Kit[] = [
  {
    language: 'id',
    titles: [
      'Warga {city} Keluhkan Harga Beras',
      'Pabrik Baru di {city} Serap {count} Pekerja',
      'Tim Tamu Menang di {city}',
    ],
    dateline: (city, date) => `${city.toUpperCase()}, WARTA.com - `.concat(`(${date}) `),
    sentences: [
      'Pemerintah kota menyebutkan bahwa perbaikan jalan itu belum selesai karena hujan terus turun sejak pekan lalu.',
      'Pertemuan tersebut berlangsung di {city} pada {date} dan dihadiri para pedagang pasar.',
      'Nilai kontrak pembangunan jembatan itu mencapai {money} dan dibiayai oleh tiga bank daerah.',
      '"Kami berharap semua pihak bisa duduk bersama dan mencari jalan keluar yang baik," kata {person} kepada wartawan.',
      'Menurut {person}, harga beras naik {percent} dibandingkan bulan sebelumnya.',
      'Rombongan berangkat pukul 07.30 WIB dan tiba menjelang siang setelah menempuh perjalanan yang cukup melelahkan.',
      'Sedikitnya {count} warga mengungsi ke balai desa yang terletak tidak jauh dari sungai.',
      'Ia menambahkan, rencana itu sudah dibahas sejak tahun {year} tetapi baru sekarang mendapat dukungan penuh.',
      'Para petani mengaku senang karena air irigasi kembali mengalir dan sawah mereka bisa ditanami lagi.',
      'Tim tuan rumah akhirnya kalah 1-3 setelah bermain dengan sepuluh orang hampir sepanjang babak kedua.',
      'Hal itu disampaikan {person} dalam keterangan tertulis yang diterima redaksi.',
      'Sementara itu, polisi masih memeriksa beberapa saksi dan belum menetapkan seorang pun sebagai tersangka.',
      'Perusahaan yang berkantor pusat di {city} tersebut akan menambah gerai baru dalam waktu dekat.',
      'Meski begitu, sebagian warga tetap menolak karena khawatir lahan mereka akan diambil tanpa ganti rugi.',
      'Dana sebesar {money} itu akan dicairkan secara bertahap mulai {date} mendatang.',
    ],
    months: [
      'Januari',
      'Februari',
      'Maret',
      'April',
      'Mei',
      'Juni',
      'Juli',
      'Agustus',
      'September',
      'Oktober',
      'November',
      'Desember',
    ],
    cities: [
      'Jakarta',
      'Bandung',
      'Surabaya',
      'Medan',
      'Makassar',
      'Yogyakarta',
      'Semarang',
      'Palembang',
      'Denpasar',
      'Singapura',
    ],
    people: ['Rina Hartati', 'Agus Wibowo', 'Sari Nurlela', 'Hendra Siregar'],
    day: (day, month, year) => `${day} ${month} ${year}`,
    money: (million) => `Rp ${comma(million)} miliar`,
    percent: (tenths) => `${comma(tenths)} persen`,
    count: (thousand) => `${thousand}.000`,
  },
  {
    language: 'de',
    titles: [
      'Neue Brücke für {city} kommt später',
      'Stadtwerke {city} erhöhen die Preise',
      'Streit um den Bahnhof von {city}',
    ],
    dateline: (city, date) => `${city}, ${date} – `,
    sentences: [
      'Die Stadtverwaltung teilte mit, dass die Arbeiten wegen des anhaltenden Regens noch nicht abgeschlossen werden konnten.',
      'Das Treffen fand am {date} in {city} statt und zog zahlreiche Händler aus der Umgebung an.',
      'Der Auftrag hat einen Wert von {money} und wird von drei regionalen Banken finanziert.',
      '„Wir hoffen, dass sich alle Beteiligten an einen Tisch setzen und eine vernünftige Lösung finden“, sagte {person}.',
      'Nach Angaben von {person} stiegen die Preise im Vergleich zum Vormonat um {percent}.',
      'Die Gruppe brach um 7.30 Uhr auf und erreichte das Ziel nach einer anstrengenden Fahrt erst gegen Mittag.',
      'Mindestens {count} Menschen mussten ihre Wohnungen verlassen und kamen in einer Turnhalle unter.',
      'Der Plan werde bereits seit {year} beraten, habe aber erst jetzt die nötige Unterstützung gefunden.',
      'Die Landwirte zeigten sich erleichtert, weil endlich wieder genügend Wasser auf die Felder gelangt.',
      'Die Gastgeber verloren am Ende mit 1:3, nachdem sie fast die gesamte zweite Halbzeit in Unterzahl gespielt hatten.',
      'Das geht aus einer schriftlichen Stellungnahme hervor, die der Redaktion vorliegt.',
      'Die Polizei befragt unterdessen weitere Zeugen und hat bislang niemanden als Verdächtigen benannt.',
      'Das Unternehmen mit Sitz in {city} will in naher Zukunft weitere Filialen eröffnen.',
      'Ein Teil der Anwohner lehnt das Vorhaben dennoch ab, weil sie um ihre Grundstücke fürchten.',
      'Die Mittel in Höhe von {money} sollen ab dem {date} schrittweise ausgezahlt werden.',
    ],
    months: [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
    ],
    cities: [
      'Berlin',
      'Hamburg',
      'München',
      'Köln',
      'Frankfurt am Main',
      'Leipzig',
      'Wien',
      'Zürich',
      'Brüssel',
      'Mailand',
    ],
    people: ['Karin Lenz', 'Thomas Behrendt', 'Ute Sommer', 'Jörg Adam'],
    day: (day, month, year) => `${day}. ${month} ${year}`,
    money: (million) => `${comma(million)} Millionen Euro`,
    percent: (tenths) => `${comma(tenths)} Prozent`,
    count: (thousand) => `${thousand}.000`,
  },
  {
    language: 'fr',
    titles: [
      'À {city}, le marché couvert rouvre ses portes',
      'Le tramway de {city} attendra',
      'Les prix montent à {city}',
    ],
    dateline: (city, date) => `${city}, le ${date} – `,
    sentences: [
      'La mairie a indiqué que les travaux n’étaient pas achevés en raison des pluies qui tombent sans discontinuer.',
      'La rencontre s’est tenue à {city} le {date} et a réuni de nombreux commerçants des environs.',
      'Le contrat, d’une valeur de {money}, sera financé par trois banques de la région.',
      '« Nous espérons que chacun acceptera de s’asseoir à la table et de chercher une issue raisonnable », a déclaré {person}.',
      'Selon {person}, les prix ont augmenté de {percent} par rapport au mois précédent.',
      'Le groupe est parti à 7 h 30 et n’est arrivé à destination que peu avant midi, après une route éprouvante.',
      'Au moins {count} habitants ont dû quitter leur logement et ont été accueillis dans un gymnase.',
      'Le projet est discuté depuis {year}, mais il n’a trouvé que maintenant le soutien nécessaire.',
      'Les agriculteurs se disent soulagés, car l’eau parvient de nouveau en quantité suffisante jusqu’aux champs.',
      'L’équipe locale s’est finalement inclinée 1-3 après avoir joué presque toute la seconde période à dix.',
      'C’est ce qui ressort d’une prise de position écrite que la rédaction a pu consulter.',
      'La police interroge d’autres témoins et n’a pour l’instant désigné aucun suspect.',
      'L’entreprise, dont le siège se trouve à {city}, prévoit d’ouvrir de nouveaux magasins.',
      'Une partie des riverains s’y oppose cependant, car ils craignent pour leurs terrains.',
      'Les fonds, soit {money}, seront versés par étapes à partir du {date}.',
    ],
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    cities: [
      'Paris',
      'Lyon',
      'Marseille',
      'Toulouse',
      'Nantes',
      'Strasbourg',
      'Genève',
      'Bruxelles',
      'Saint-Denis',
      'Londres',
    ],
    people: ['Claire Morel', 'Julien Faure', 'Nadia Perrin', 'Luc Chevalier'],
    day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
    money: (million) => `${comma(million)} millions d’euros`,
    percent: (tenths) => `${comma(tenths)} %`,
    count: (thousand) => `${thousand} 000`,
  },
];

/** So many articles of about so many UTF-16 units; a third in each language. */
export function* articles(count: number, { seed = 1, units = 3000 } = {}): Generator<Made, void, undefined> {
  const next = chance(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const any = <T>(all: readonly T[]): T => all[below(all.length)]!;
  for (let number = 0; number < count; number++) {
    const kit = kits[number % kits.length]!;
    const year = 2015 + below(10);
    const date = (): string => kit.day(1 + below(28), any(kit.months), year - below(2));
    const fill = (sentence: string): string =>
      sentence.replace(/\{(\w+)\}/g, (_, slot: string) =>
        slot === 'city'
          ? any(kit.cities)
          : slot === 'date'
            ? date()
            : slot === 'year'
              ? `${year - 1 - below(9)}`
              : slot === 'money'
                ? kit.money(11 + below(900))
                : slot === 'percent'
                  ? kit.percent(1 + below(400))
                  : slot === 'count'
                    ? kit.count(1 + below(99))
                    : any(kit.people),
      );
    const month = below(12);
    const day = 1 + below(28);
    let text = `${fill(any(kit.titles))}\n\n${kit.dateline(any(kit.cities), kit.day(day, kit.months[month]!, year))}`;
    const length = units * (0.5 + next());
    for (let sentences = 1; text.length < length; sentences++)
      text += fill(any(kit.sentences)) + (sentences % 3 === 0 ? '\n\n' : ' ');
    const published = `${year}-${`${month + 1}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
    yield { id: `${kit.language}/${`${number}`.padStart(6, '0')}`, language: kit.language, published, text };
  }
}
