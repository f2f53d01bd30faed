import type { CityTables } from '../../model/cities.ts';
import { weights } from './cities-weights.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const cities: CityTables = {
  nounsCapitalised: false,
  endings: [],
  attributes: [],
  adjectives: [],
  adjectiveWords: {},
  cues: {
    locative: words('di ke dari dekat asal menuju pinggiran'),
    side: words(
      'selatan utara timur barat tenggara laut sekitar khas perbatasan ruas jalur tol lintas mengguncang melanda menghantam menyerang mengunjungi meninggalkan mencapai memasuki merebut menguasai menduduki mengepung wilayah kawasan warga penduduk masyarakat tujuan jurusan seputar rute kelahiran tingkat daerah kepolisian balaikota pusat',
    ),
    of: words(''),
    preposition: words(
      'selain termasuk untuk antara hingga sampai bagi dengan oleh pada kepada tentang se bernama disebut melalui khususnya seperti serta via dalam',
    ),
    neuter: words(''),
    article: words('si sang para'),
    conjunction: words('dan atau maupun'),
    kind: words('kota ibukota ibu desa kampung kotamadya kodya pemkot metropolitan kota-kota'),
    office: words(
      'gubernur wagub walikota wali wakil bupati kapolda kapolres kapolresta kapolrestabes kapolsek kajari kajati pangdam dandim uskup ketua kepala camat cagub cawagub pemprov pemkab dprd pemda dinas metro',
    ),
    title: words(
      'pak bapak bu tuan nyonya bung mas mbak haji hj h dr drs ir prof jenderal letjen mayjen brigjen kolonel letkol mayor kapten sultan raja ratu pangeran presiden wapres menteri pelatih kiper striker gelandang bek aktor aktris penyanyi kiai kh ustaz habib sri sir lord lady',
    ),
    body: words(
      'of yayasan polda polres polresta polrestabes polsek kanwil satpol satlantas dishub bpbd kpu kpud panwaslu mahkamah persik persiraja universitas univ institut politeknik sekolah sma smp sd sdn sman smpn smk smu man uin iain stain ikip stie sekolah akademi rumah rs rsud rsu rsup rsu bandara bandar pelabuhan stasiun terminal pasar mal plaza hotel jalan jl jln gang stadion gelora gedung masjid gereja candi museum monumen taman pt cv bank pengadilan pn kejaksaan kejari kejati lapas rutan kodam kodim korem persatuan klub fc ac as persib persija persebaya persis perseden persipura persela persiba psis sriwijaya psms psis psim harian koran radio jembatan perumahan apartemen waduk bendungan kebun piala turnamen konferensi kesultanan kerajaan keraton kraton bursa efek cabang pesantren pecel soto sate bakso tim timnas pertempuran perjanjian pameran yayasan militer negeri tinggi teknologi agama tipikor bayern',
    ),
    event: words('pertempuran perjanjian konvensi protokol deklarasi'),
    area: words(
      'kabupaten kab kecamatan kec kelurahan kel provinsi propinsi pulau gunung sungai danau selat teluk tanjung kepulauan distrik dusun rt rw negara bagian karesidenan bukit lereng benua semenanjung samudera samudra suku bersuku etnis bahasa dukuh eks',
    ),
    tail: words(
      'Center Centre United City Town FC Times Post Stock Exchange University Airport Marathon Open Masters Street Group Bank Club Motors Airlines Selatan Utara Timur Barat Pusat Tengah Tenggara Raya Lama Baru Hilir Hulu Kidul Lor Kulon Wetan International Hotel TV Stadium Underground Terbuka',
    ),
    saying: words(
      'mengatakan menuturkan menjelaskan mengaku menambahkan menyatakan menilai mengungkapkan ujar kata tutur',
    ),
    placed: words(''),
    copula: words('adalah merupakan ialah'),
  },
  home: ['ID'],
  demonyms: {},
  weights,
};
