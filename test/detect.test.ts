import { describe, expect, test } from 'vitest';
import { tokenise } from '../src/grammar/tokens.ts';
import { languages } from '../src/languages/index.ts';
import type { Article } from '../src/model/text.ts';
import { detect } from '../src/stages/2-detect/index.ts';
import { segment } from '../src/stages/3-segment/index.ts';

const article = (text: string): Article => ({
  id: 'a',
  source: 'a',
  sha256: '',
  text,
  extracted: false,
  metadata: {},
  messages: [],
});
const language = (text: string) => detect(article(text), languages).language?.code ?? null;

/** Paragraphs in the manner of news; none of them is in a language known. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  Malay: [
    'Perdana Menteri berkata kerajaan akan terus membantu rakyat yang terjejas akibat banjir di Pantai Timur, termasuk menyediakan bekalan makanan di pusat pemindahan.',
    'Polis menahan dua lelaki kerana disyaki mencuri motosikal di kawasan Shah Alam. Kedua-dua suspek berusia 24 dan 31 tahun itu akan didakwa di mahkamah esok.',
    'Harga minyak sawit mentah dijangka meningkat pada suku kedua tahun ini berikutan permintaan yang tinggi daripada China dan India, kata penganalisis.',
    'Universiti itu menawarkan biasiswa kepada 200 pelajar cemerlang daripada keluarga berpendapatan rendah, kata Naib Canselor dalam sidang media di sini hari ini.',
    'Pasukan kebangsaan menewaskan Thailand 2-1 dalam perlawanan persahabatan di Stadium Bukit Jalil malam tadi. Jurulatih memuji semangat para pemain.',
    'Beliau berkata syarikat itu telah melabur sebanyak RM50 juta untuk membina kilang baharu di Pulau Pinang dan akan mewujudkan 800 peluang pekerjaan.',
    'Orang ramai dinasihatkan supaya tidak mendekati kawasan sungai kerana paras air dijangka naik dengan cepat, kata jurucakap bomba.',
    'Menteri Kesihatan memaklumkan bahawa jumlah kes denggi telah menurun sebanyak 15 peratus berbanding tempoh yang sama tahun lepas.',
    'Laluan ke Cameron Highlands ditutup selepas tanah runtuh berlaku pada pagi semalam. Pengguna jalan raya boleh menggunakan laluan alternatif.',
    'Penyanyi itu gembira apabila album terbaharunya mendapat sambutan hangat daripada peminat di seluruh negara.',
  ],
  English: [
    'The minister said on Monday that the government would not raise taxes before the election, but critics were not convinced by the promise.',
  ],
  Dutch: [
    'De minister zei maandag dat de regering de belastingen niet zal verhogen voor de verkiezingen, maar de oppositie gelooft daar niets van.',
  ],
  Afrikaans: [
    'Die minister het Maandag gesê dat die regering nie belasting voor die verkiesing sal verhoog nie, maar die opposisie glo dit nie.',
  ],
  Luxembourgish: [
    'De Minister huet e Méindeg gesot, datt d’Regierung d’Steieren net virun de Wahle wäert erhéijen, mee d’Oppositioun gleeft dat net.',
  ],
  Javanese: [
    'Pak Menteri ngendika yen pamrentah ora bakal ngundhakake pajeg sadurunge pemilu, nanging akeh wong sing ora percaya marang janji kuwi.',
  ],
  Sundanese: [
    'Pamarentah moal naékkeun pajeg saméméh pemilu, ceuk menteri dina poé Senén, tapi loba jalma anu teu percaya kana jangji éta.',
  ],
  Spanish: [
    'El ministro dijo el lunes que el gobierno no subirá los impuestos antes de las elecciones, pero la oposición no le cree.',
  ],
  Italian: [
    'Il ministro ha detto lunedì che il governo non aumenterà le tasse prima delle elezioni, ma l’opposizione non ci crede affatto.',
  ],
  Catalan: [
    'El ministre va dir dilluns que el govern no apujarà els impostos abans de les eleccions, però l’oposició no se’l creu pas.',
  ],
  Portuguese: [
    'O ministro disse na segunda-feira que o governo não vai aumentar os impostos antes das eleições, mas a oposição não acredita.',
  ],
  Danish: [
    'Ministeren sagde mandag, at regeringen ikke vil hæve skatterne før valget, men oppositionen tror ikke på løftet.',
  ],
  Latin: [
    'Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani, tertiam qui ipsorum lingua Celtae appellantur.',
  ],
  Tagalog: [
    'Sinabi ng ministro noong Lunes na hindi itataas ng pamahalaan ang buwis bago ang halalan, ngunit hindi naniniwala ang oposisyon.',
  ],
  Swahili: [
    'Waziri alisema Jumatatu kwamba serikali haitaongeza kodi kabla ya uchaguzi, lakini wapinzani hawaamini ahadi hiyo hata kidogo.',
  ],
  Turkish: [
    'Bakan pazartesi günü hükümetin seçimden önce vergileri artırmayacağını söyledi, ancak muhalefet buna inanmıyor.',
  ],
};
describe('other languages are none of ours', () => {
  for (const [name, texts] of Object.entries(OTHERS))
    test.each(texts)(`${name}: %s`, (text) => expect(language(text)).toBeNull());
});

const OURS: Readonly<Record<string, readonly string[]>> = {
  id: [
    'Menteri mengatakan pada hari Senin bahwa pemerintah tidak akan menaikkan pajak sebelum pemilu, tetapi oposisi tidak percaya.',
    'Polisi menangkap dua orang yang diduga mencuri sepeda motor di Bekasi. Keduanya ditangkap tanpa perlawanan.',
    'Harga cabai di pasar naik dua kali lipat karena hujan terus turun sejak awal bulan, kata para pedagang.',
    'Tim itu menang 3-1 dan lolos ke babak berikutnya. Pelatih mengaku puas dengan permainan anak asuhnya.',
    'Gempa berkekuatan 5,6 mengguncang Bengkulu pada Selasa pagi, dan warga sempat berlarian ke luar rumah. Belum ada laporan kerusakan.',
    'Warga desa itu sudah lama menunggu jalan yang lebih baik, dan kini mereka bisa pergi ke kota dalam satu jam.',
    'Anak-anak itu bermain di tepi sungai ketika air tiba-tiba datang dan mereka tidak sempat lari ke tempat yang lebih tinggi.',
  ],
  de: [
    'Der Minister sagte am Montag, dass die Regierung die Steuern vor der Wahl nicht erhöhen werde, doch die Opposition glaubt ihm nicht.',
    'Nach dem Unfall auf der A7 war die Straße drei Stunden lang gesperrt.',
  ],
  fr: [
    "Le ministre a déclaré lundi que le gouvernement n'augmenterait pas les impôts avant les élections, mais l'opposition n'y croit pas.",
    'Les pompiers sont intervenus dans la nuit pour éteindre un incendie dans une usine de Roubaix.',
  ],
};
describe('ours are told', () => {
  for (const [code, texts] of Object.entries(OURS))
    test.each(texts)(`${code}: %s`, (text) => expect(language(text)).toBe(code));
});

describe('short texts abstain', () => {
  test.each(['', 'Berlin', '12. Mai 2025', 'OpenAI ChatGPT Microsoft', 'Info: 0800 123', '…', '🙂🙂🙂'])(
    '%j',
    (text) => expect(language(text)).toBeNull(),
  );
});

test('a quotation in another language does not flip an article', () => {
  const quote =
    '“We are thrilled to open our first office in the country and we cannot wait to work with all of the people there,” the company said in a statement on its website.';
  const german =
    'Das Unternehmen hat angekündigt, dass es im Herbst ein Büro in Köln eröffnen wird. Dort sollen zunächst fünfzig Menschen arbeiten.';
  expect(language(`${german}\n\n${quote}`)).toBe('de');
  expect(language(`${quote}\n\n${quote}\n\n${quote}\n\nMehr dazu auf der Website.`)).toBeNull();
});

test('a language that is stated is believed; one that is not known gives none', () => {
  const stated = (code: string) =>
    detect({ ...article('Berlin 2024'), metadata: { language: code } }, languages);
  expect(stated('fr')).toMatchObject({ language: { code: 'fr' }, confidence: 1 });
  expect(stated('en').language).toBeNull();
});

test('segmentation leaves the tokens as they are: whoever asks for those of the same text gets them unchanged', () => {
  const one = article(
    'JAKARTA, KOMPAS.com – Harga beras di pasar naik, kata menteri.\nWarga berharap harga turun.',
  );
  const before = [...tokenise(one.text).gap];
  segment(one, languages[0]!);
  expect([...tokenise(one.text).gap]).toEqual(before);
});
