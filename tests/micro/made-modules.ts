/** Modules that nobody drafted rules for: other words, other languages, no headings, other tests. */

export const english = `# Safe Handling of Vaccines at Health Posts

For health post staff

## Learning Objectives

By the end of this module, participants will be able to:

- explain what the cold chain is and why it matters;
- check and record the refrigerator temperature twice a day;
- respond to a temperature alarm.

## Chapter 1 Understanding the Cold Chain

The cold chain is the system of people, equipment and procedures that keeps vaccines within their safe temperature range. Most vaccines must be kept between 2 and 8 degrees Celsius. A vaccine that has been frozen cannot be used, even after it has thawed. Freezing damages the vaccine without any visible sign. Staff often believe that colder is safer. That belief has spoiled more vaccine than heat.

## Chapter 2 Checking the Refrigerator

Temperature is checked twice a day, at least eight hours apart. The person who checks writes the value and signs.

**Daily temperature check**

1. Look at the thermometer without opening the door.
2. Write the temperature and the time on the chart.
3. Compare the value with the range of 2 to 8 degrees.
4. Report any value outside the range to the supervisor within 30 minutes.
5. Sign the chart and store it beside the refrigerator.

## Chapter 3 Responding to an Alarm

An alarm means that the temperature has left the safe range. Do not open the door to look. Every opening warms the refrigerator by up to 3 degrees. Call the supervisor within 10 minutes. Move vaccines to a cold box if the power stays off for more than 4 hours. Never discard vaccine before the supervisor has decided.

## Case Study: The Quiet Sunday

On a Sunday the power at a health post failed for six hours. The guard noticed but had no number to call. On Monday the nurse found the thermometer at 15 degrees. She threw all vials away at once and wrote nothing down.

Discussion questions:

a. What should the guard have been able to do?
b. What did the nurse lose by discarding the vials at once?

## Review Questions

1. Most vaccines must be kept at …
   a. below 0 degrees
   b. 2 to 8 degrees
   c. 10 to 15 degrees
   d. room temperature

   Answer: b

2. When an alarm sounds, the first thing to do is …
   a. open the door to check
   b. discard the vaccine
   c. leave the door closed and call the supervisor
   d. unplug the refrigerator

   Answer: c

## References

World Health Organization. Immunization in practice.
`;

export const otherWords = `# MODUL PENGELOLAAN ARSIP DINAMIS

# KEGIATAN BELAJAR 1 PENCIPTAAN ARSIP

## Tujuan Pembelajaran

Setelah mempelajari kegiatan belajar ini, Anda diharapkan mampu menjelaskan penciptaan arsip dan mencatat surat masuk.

## Uraian Materi

Arsip dinamis adalah arsip yang digunakan secara langsung dalam kegiatan pencipta arsip dan disimpan selama jangka waktu tertentu. Arsip aktif ialah arsip yang frekuensi penggunaannya tinggi atau terus-menerus. Arsip inaktif merupakan arsip yang frekuensi penggunaannya telah menurun. Setiap surat masuk wajib dicatat pada hari yang sama. Surat tidak boleh diteruskan sebelum dicatat.

### Langkah Pencatatan Surat Masuk

1. Terima surat dan periksa alamatnya.
2. Buka sampul dan periksa kelengkapan lampiran.
3. Catat nomor, tanggal, asal, dan perihal surat pada buku agenda.
4. Tentukan sifat surat.
5. Sampaikan surat kepada pimpinan dengan lembar disposisi.

## Tes Formatif 1

Pilihlah jawaban yang benar!

1. Arsip yang frekuensi penggunaannya tinggi disebut ....
A. arsip statis
B. arsip aktif
C. arsip inaktif
D. arsip vital

2. Surat masuk dicatat ....
A. pada hari yang sama
B. setiap akhir pekan
C. setelah disposisi
D. jika sempat

# KEGIATAN BELAJAR 2 PENYIMPANAN ARSIP

## Uraian Materi

Penyimpanan arsip aktif menjadi tanggung jawab unit pengolah. Arsip inaktif dipindahkan ke unit kearsipan paling lambat 2 tahun setelah habis masa aktifnya. Folder disusun menurut kode klasifikasi, bukan menurut tanggal. Suhu ruang simpan dijaga antara 20 dan 25 derajat. Jangan menyimpan arsip di lantai.

| Jenis arsip | Tempat simpan | Penanggung jawab |
|---|---|---|
| Arsip aktif | Filing cabinet | Unit pengolah |
| Arsip inaktif | Boks dan rak | Unit kearsipan |
| Arsip vital | Brankas tahan api | Pimpinan unit |

Tabel 1. Tempat simpan arsip

## Tes Formatif 2

Nyatakan benar (B) atau salah (S).

1. Folder disusun menurut tanggal surat.
2. Arsip vital disimpan dalam brankas tahan api.

# KUNCI JAWABAN

Tes Formatif 1

1. B
2. A

Tes Formatif 2

1. S
2. B
`;

export const plain = `Air bersih adalah air yang memenuhi syarat kesehatan dan dapat diminum setelah dimasak. Warga desa sering mengambil air dari sungai pada musim kemarau. Air sungai tidak boleh diminum tanpa dimasak.

Rebus air sampai mendidih selama 5 menit. Simpan air matang dalam wadah tertutup. Wadah dicuci sekurang-kurangnya dua kali seminggu. Jangan mencelupkan tangan ke dalam wadah.

Diare ialah buang air besar cair lebih dari tiga kali sehari. Anak yang diare harus diberi oralit sedikit demi sedikit. Bawa anak ke puskesmas jika ia tidak mau minum atau matanya cekung.
`;
