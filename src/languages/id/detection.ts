import type { DetectionTables } from '../../model/detection.ts';

export const detection: DetectionTables = {
  codes: ['ind'],
  neighbours: [
    'zlm',
    'jav',
    'sun',
    'mad',
    'min',
    'bug',
    'ban',
    'ace',
    'bjn',
    'tgl',
    'ceb',
    'ilo',
    'war',
    'bcl',
    'eng',
  ],
  // Left out as common in a neighbour or in Italian: di, para, se, si.
  common: `
    yang dan dari untuk dengan pada ini itu tidak dalam akan ke oleh juga karena adalah sebagai telah atau
    mereka bisa dapat ada sudah lebih kata saat tersebut menjadi kepada bahwa secara serta namun kami kita
    saya ia dia anda masih hanya jika setelah hingga antara hari tahun banyak orang seperti lain harus sejak
    terhadap tetapi belum para sebuah seorang lalu melalui sangat pun agar salah satu dua tiga sementara maka
    ketika bagi selain sebelum bukan pernah jadi merupakan memiliki mengatakan menurut oleh ujar tak atas
    sampai sekitar maupun ingin mau lagi kalau apa siapa bagaimana dimana mana semua setiap begitu sehingga
    bahkan sendiri hal tetap terus apabila tentang kemudian saja yaitu yakni tanpa sedang terjadi
  `,
  rivals: [
    {
      // Standard Malay: one grammar, other spellings (Arabic and Dutch against Arabic and English loans) and news words. Some
      // of them the other language has too, but rarely: the majority decides.
      codes: ['zlm'],
      own: `
        karena bahwa bisa saat berbeda beda perbedaan coba mencoba mau ujar ujarnya tutur tuturnya imbuhnya ungkapnya
        yaitu nggak enggak gak polisi kantor desember maret agustus juli juni senin jumat kamis persen miliar triliun
        mobil uang perusahaan berbagai resmi provinsi kabupaten kecamatan kelurahan gubernur bupati jaksa gratis
        universitas dokter perawat apotek pajak anggaran rupiah kemarin usai pekan sepekan melansir dilansir situs
        kayak banget sih kok deh kalian gue musik foto proyek dampak meski kelompok pengacara putusan pengadilan
        kejaksaan kebijakan bandara stasiun pesawat listrik sukses kondisi televisi butuh membutuhkan istri khawatir
        bilang sore kapan sepatu gampang capek sepeda terkait sebesar menyebutkan tim pelatih klub pasien narkoba
        bensin truk siswa partai pemilu ekspor impor investasi pabrik karyawan ponsel telepon mengunduh akun seri
        medali cabang inggris jepang prancis eropa selandia delapan nol lainnya sekitar agar peneliti penelitian
        kesehatan layanan pelayanan wisata wisatawan rekan olahraga cek tol jumlahnya soal
        pemerintah militer tentara nomor menit detik poin kiper wasit laga bagian sebagian besok kursi jendela kamar
        ruangan gedung toko bapak paman laki sering dulu begini kayaknya udah aja gitu kalo tampak periode aturan
        kasus pihaknya warga lanjutnya pungkasnya menyebut digelar menggelar korban diduga dugaan tanggal wib wita upaya
        terjadi lantaran jelang triwulan kuartal adanya terlihat memiliki merilis peluncuran meluncurkan diluncurkan
        perangkat layar fitur konsumen unggahan mengunggah yakin berkat bakal tapi
        rapat kesepakatan sepakat kerusakan evakuasi relawan pengungsi mengungsi entah menjabat mantan pilkada dinas
        instansi aparat petugas tni polri apartemen pedagang konser aktor aktris sutradara bioskop grup pacar menikah
        pernikahan balita sapi longsor derajat jembatan bendungan pasalnya apalagi mulai dimulai memulai pengembangan
        mengembangkan tergantung cicilan punya bikin sempat bocah mengerti kabarnya anggotanya rumahnya
        kabar warganet pemerintahan kecelakaan kepolisian tersangka pelaku sopir pengemudi lowongan jurusan
      `,
      theirs: `
        kerana bahawa berbeza beza perbezaan cuba mencuba mahu iaitu ialah manakala sahaja polis disember ogos julai
        isnin jumaat khamis peratus bilion trilion syarikat pelbagai rasmi basikal motosikal elektrik percuma akhbar
        universiti jururawat ubat kualiti aktiviti cukai belanjawan selepas menerusi muzik filem peguam stesen
        keretapi lori teksi kejayaan maklumat pertubuhan televisyen isteri risau rakan kasut setiausaha pengerusi
        timbalan pengarah pelabur pelaburan antarabangsa tempatan dijangka semasa hendaklah tempoh setakat kejohanan
        jurulatih pingat gangsa parlimen siasatan tertuduh pesakit wabak jangkitan pelancong pelancongan kemalangan
        trafik lesen parti eksport kilang telefon akaun siri cawangan inggeris jepun eropah sifar lapan sukan pasaran
        kesihatan penyelidik penyelidikan berikutan sempena perkhidmatan agensi suspek mangsa siasat 
        tentera nombor minit bahagian sebahagian bermula esok kerusi tingkap bapa pengadil kerap gelaran
        kes terjejas seramai kerajaan berkata beliau ramai daripada berkenaan boleh ahli
         wang bandar doktor ringgit rm kumpulan kelmarin dagangan kenyataan memberitahu bercakap tarikh
        peranti skrin pelancaran dilancarkan sebarang hujung majikan encik puan bekalan kelihatan
        mesyuarat kerosakan pangsapuri konsert pelakon pawagam berkahwin perkahwinan lembu darjah jambatan empangan
        memulakan membangunkan sukarelawan pelarian maklum jurucakap baharu terbaharu persekutuan beransur kebajikan
        belia warta laluan biasiswa cemerlang peminat meletakkan mewujudkan membabitkan
        susulan tular menyifatkan memaklumkan dimaklumkan tiada kelab projek komuniti sekiranya 
        pengkhususan bersetuju memandangkan lebuhraya kereta
 `,
      ownEndings: ['itas'],
      theirEndings: ['aliti', 'uniti', 'iviti'],
    },
  ],
};
