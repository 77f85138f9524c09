/** Two modules of office work that the rules were not made for: conditions, tables, steps, a checklist, cases with their questions. */

export const buying = `# MODUL PENGADAAN SEDERHANA UNTUK UNIT KERJA

Untuk Pejabat Pengadaan dan Staf Tata Usaha

## PENDAHULUAN

### Indikator Hasil Belajar

Setelah menyelesaikan modul ini, peserta dapat:

1. menjelaskan kebutuhan sebagai awal pengadaan;
2. menyusun spesifikasi yang terukur;
3. menjalankan pemeriksaan barang saat diterima;
4. memutuskan tindakan ketika barang tidak sesuai.

## BAB I KEBUTUHAN SEBELUM BELANJA

### 1.1 Kebutuhan dan Keinginan

Kebutuhan adalah kekurangan yang menghambat layanan bila tidak dipenuhi. Keinginan ialah harapan memiliki barang yang belum tentu dipakai. Banyak unit membeli barang karena sisa anggaran, bukan karena kekurangan. Akibatnya, gudang penuh dan barang usang sebelum terpakai. Unit kerja wajib memeriksa persediaan sebelum mengusulkan pembelian. Usulan yang tidak menyebut pemakai dan tanggal pakai dikembalikan kepada pengusul.

Jika barang masih ada di gudang, unit cukup mengajukan pemindahan. Jika barang rusak ringan, unit mengajukan perbaikan lebih dahulu. Apabila barang sudah melewati umur pakai, unit mengajukan penggantian. Bila layanan terhenti karena barang itu, unit mengajukan pembelian mendesak.

### 1.2 Spesifikasi yang Terukur

**Spesifikasi** merupakan uraian ciri barang yang dapat diperiksa dengan alat atau mata. Spesifikasi tidak boleh menyebut merek tanpa alasan tertulis. Kata "berkualitas baik" tidak dapat diperiksa oleh siapa pun. Sebutkan ukuran, bahan, jumlah, dan batas waktu pengiriman. Harga perkiraan sendiri disusun dari sekurang-kurangnya tiga sumber harga. Sumber harga dicatat beserta tanggal dan nama penanya.

Tabel 1. Cara menulis ciri barang

| Ciri | Rumusan yang lemah | Rumusan yang terukur | Cara memeriksa |
|---|---|---|---|
| Kekuatan meja | Kokoh dan tahan lama | Menahan beban 80 kilogram selama satu jam | Uji beban di tempat |
| Kecerahan lampu | Terang | 900 lumen pada jarak dua meter | Pengukur cahaya |
| Ketebalan kertas | Tebal | 80 gram per meter persegi | Timbangan contoh |
| Ketahanan tinta | Tidak mudah luntur | Tidak larut setelah dibasahi 5 menit | Uji basah |

## BAB II PENERIMAAN BARANG

### 2.1 Pemeriksaan Saat Barang Datang

Penerima barang menjadi penjaga terakhir uang negara. Tanda tangan pada berita acara berarti barang telah dihitung dan dicoba. Penerima tidak boleh menandatangani berita acara sebelum barang dibuka. Kurir sering meminta tanda tangan di pintu karena tergesa-gesa.

Langkah pemeriksaan barang:

1. Cocokkan surat jalan dengan surat pesanan.
2. Hitung jumlah kemasan di depan kurir.
3. Buka kemasan dan bandingkan isi dengan spesifikasi.
4. Coba satu barang dari setiap jenis.
5. Catat kekurangan pada lembar pemeriksaan.
6. Tanda tangani berita acara setelah kekurangan disepakati.

### 2.2 Jika Barang Tidak Sesuai

Barang tidak sesuai ialah barang yang jumlah, ciri, atau keadaannya berbeda dari pesanan. Apabila jumlah kurang, penerima menulis jumlah yang nyata pada berita acara. Apabila ciri berbeda, penerima menolak barang dan meminta penggantian paling lambat 7 hari kerja. Jika kemasan rusak tetapi isinya baik, penerima menerima barang dengan catatan dan foto. Penyedia yang dua kali terlambat dilaporkan kepada pejabat pembuat komitmen.

### Studi Kasus: Dua Puluh Kursi di Lorong

Pada hari Jumat sore, dua puluh kursi rapat tiba di Balai Pelatihan Muara Teduh (rekaan). Kurir meminta tanda tangan karena truk harus kembali malam itu. Rina, staf tata usaha, menghitung dua puluh kemasan lalu menandatangani berita acara. Pada hari Senin, enam kursi ternyata bersandaran rendah dan dua baut hilang. Penyedia menunjukkan berita acara yang sudah ditandatangani. Kepala balai meminta Rina menjelaskan apa yang akan dilakukan.

Pertanyaan:

a. Langkah pemeriksaan mana yang dilewati Rina?
b. Apa yang seharusnya ditulis pada berita acara?
c. Bagaimana balai menghadapi penyedia pada hari Senin?

## RANGKUMAN

Pengadaan yang baik berawal dari kebutuhan, bukan dari sisa anggaran. Spesifikasi yang terukur dapat diperiksa oleh siapa pun. Berita acara ditandatangani setelah barang dibuka, dihitung, dan dicoba.

## LATIHAN

Ambil satu usulan pembelian di unit Anda. Tulis ulang cirinya dengan rumusan yang terukur.

## TES FORMATIF

1. Spesifikasi yang baik ...
   a. menyebut merek terkenal
   b. dapat diperiksa dengan alat atau mata
   c. memakai kata berkualitas baik
   d. disusun oleh penyedia

2. Berita acara ditandatangani ...
   a. saat kurir tiba
   b. sebelum kemasan dibuka
   c. setelah kekurangan disepakati
   d. pada akhir bulan

KUNCI JAWABAN

1. b
2. c
`;

export const filing = `# Menata Arsip Dinamis di Unit Pengolah

## Bab 1 Arsip yang Dapat Ditemukan

### Mengapa Arsip Hilang

Arsip jarang benar-benar hilang. Yang hilang adalah jalan menuju tempat simpannya. Petugas menyimpan berkas di laci sendiri karena khawatir dipinjam orang. Ketika petugas itu cuti, tidak ada yang mengetahui tempatnya. Sebuah berkas yang dicari lebih dari sepuluh menit dianggap tidak tertata. Penataan dimulai dari kesepakatan nama, bukan dari membeli lemari.

Indeks adalah kata tangkap yang mewakili isi berkas. Kode klasifikasi ialah tanda yang menunjukkan urusan asal berkas. Tunjuk silang merupakan petunjuk yang menghubungkan dua berkas yang saling terkait. Ketiganya dipakai bersama supaya satu berkas ditemukan melalui beberapa jalan.

### Memberkaskan Surat

Pemberkasan dilakukan setiap sore sebelum petugas pulang. Surat yang menunggu lebih dari tiga hari biasanya tercampur dengan urusan lain.

1. Periksa tanda bahwa surat telah selesai diproses.
2. Tentukan indeks dari isi surat.
3. Tuliskan kode klasifikasi di sudut kanan atas.
4. Buat tunjuk silang bila surat memuat dua urusan.
5. Masukkan surat ke folder menurut urutan tanggal.
6. Catat folder pada daftar arsip aktif.

### Meminjamkan Berkas

Peminjaman dicatat pada lembar pinjam yang diletakkan di tempat berkas. Lama peminjaman paling lama lima hari kerja. Bila berkas bersifat rahasia, peminjam memerlukan izin tertulis kepala unit. Bila berkas diperlukan rapat hari itu, petugas menyerahkan salinan. Bila berkas belum kembali setelah lima hari, petugas menagih secara tertulis.

## Bab 2 Memindahkan dan Memusnahkan

### Jadwal Retensi

Jadwal retensi arsip adalah daftar jangka waktu simpan dan nasib akhir setiap jenis arsip. Masa aktif dihitung sejak urusan selesai, bukan sejak surat dibuat. Arsip yang melewati masa aktif dipindahkan ke unit kearsipan. Arsip tidak boleh dimusnahkan tanpa persetujuan tertulis.

| Jenis arsip | Aktif | Inaktif | Nasib akhir |
|---|---|---|---|
| Surat cuti | 1 tahun | 2 tahun | Musnah |
| Berkas kontrak | 3 tahun | 7 tahun | Musnah |
| Peta batas wilayah | 2 tahun | 8 tahun | Permanen |
| Notulen rapat pimpinan | 2 tahun | 3 tahun | Permanen |

Tabel 1. Contoh jadwal retensi (rekaan)

### Daftar Periksa Sebelum Pemindahan

- ☐ Folder sudah diberi indeks dan kode.
- ☐ Daftar arsip rangkap dua sudah ditandatangani.
- ☐ Boks diberi nomor di sisi depan.
- ☐ Arsip rahasia dipisahkan dan disegel.

### Kasus: Kontrak yang Dicari Pemeriksa

Pemeriksa meminta kontrak pemeliharaan lift tahun lalu di Kantor Layanan Bukit Rimba (rekaan). Petugas arsip menemukan folder kosong tanpa lembar pinjam. Dua orang mengaku pernah melihat kontrak itu di meja rapat. Kontrak ditemukan empat hari kemudian di mobil dinas. Pemeriksa sudah menulis temuan.

Tugas

1. Tentukan satu kebiasaan yang membuat kontrak sukar ditemukan.
2. Susun pesan singkat kepada peminjam terakhir.

## Rangkuman

Arsip yang tertata ditemukan dalam sepuluh menit oleh siapa pun. Masa aktif dihitung sejak urusan selesai.
`;
