import type { CityTables } from '../../model/cities.ts';
import { weights } from './cities-weights.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const cities: CityTables = {
  nounsCapitalised: false,
  endings: [],
  adjectives: [],
  adjectiveWords: {},
  cues: {
    locative: words('di ke dari'),
    preposition: words(
      'untuk antara menuju tujuan asal sekitar dekat hingga sampai bagi dengan oleh pada kepada tentang seputar wilayah kawasan warga penduduk masyarakat kawasan se daerah',
    ),
    article: words('si sang para'),
    conjunction: words('dan atau serta maupun'),
    kind: words('kota ibukota ibu desa kampung kotamadya kodya pemkot pemerintah kota-kota metropolitan'),
    office: words(
      'gubernur wagub walikota wali wakil bupati kapolda kapolres kapolresta kapolrestabes kapolsek kajari kajati pangdam dandim uskup ketua kepala camat cagub cawagub polda polres polresta polrestabes polsek pemprov pemkab dprd satpol satlantas dishub',
    ),
    title: words(
      'pak bapak bu ibu tuan nyonya bung mas mbak haji hj h dr drs ir prof jenderal letjen mayjen brigjen kolonel letkol mayor kapten sultan raja ratu pangeran presiden wapres menteri pelatih kiper striker gelandang bek aktor aktris penyanyi kiai kh ustaz habib sri',
    ),
    body: words(
      'universitas univ institut politeknik sekolah sma smp sd smk smu man uin iain stain ikip stie akademi rumah rs rsud rsu rsup rsu bandara bandar pelabuhan stasiun terminal pasar mal plaza hotel jalan jl jln gang stadion gelora gedung masjid gereja candi museum monumen taman pt cv bank pengadilan pn pt kejaksaan kejari kejati lapas rutan kodam kodim korem persatuan klub fc ac as persib harian koran radio tol jembatan perumahan apartemen waduk bendungan kebun piala turnamen konferensi kesultanan kerajaan keraton kraton',
    ),
    area: words(
      'kabupaten kab kecamatan kec kelurahan kel provinsi propinsi pulau gunung sungai danau laut selat teluk tanjung kepulauan distrik dusun rt rw negara bagian karesidenan bukit lereng benua semenanjung samudera samudra',
    ),
    tail: words(
      'United City Town FC Times Post Stock Exchange University Airport Marathon Open Masters Street Group Bank Club Motors Airlines Selatan Utara Timur Barat Pusat Tengah Tenggara Raya Lama Baru Hilir Hulu Kidul Lor Kulon Wetan International Hotel',
    ),
    saying: words(
      'mengatakan menuturkan menjelaskan mengaku menambahkan menyatakan menilai mengungkapkan ujar kata tutur',
    ),
    placed: words(''),
  },
  weights,
};
