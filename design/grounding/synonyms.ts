/**
 * Words of official prose that stand for one another. Only pairs that never change what a sentence says:
 * words of duty, bound, amount or direction are not here (they are in `senses.ts`).
 */

const groups = `
warga masyarakat penduduk
pakai guna manfaat
periksa cek teliti
sampaikan sampai beritahu
butuh perlu
jumlah banyak total
pekan minggu
sebab alasan penyebab
kantor instansi
pegawai karyawan
pimpinan atasan
naskah dokumen
tulis catat
susun buat rancang
tunjuk perlihat
jelas terang
bahas diskusi
latih training
tanya tanyakan
bantu tolong dukung
lihat amati pandang
cepat segera
mulai awal
selesai tuntas rampung
hambat kendala halang
sesuai cocok
ubah ganti
lapor adu
keluh aduan
kumpul himpun
bagi bagikan
pilih tentu
pilihan opsi alternatif
lengkap utuh
simpan arsip
kirim kirimkan
terima peroleh
ajar belajar
tiap setiap
rutin berkala
kata ucap ujar
nama sebut
baca bacakan
hitung kalkulasi
hasil keluaran
tugas kerja
masalah soal persoalan
contoh misal
lakukan laksana jalan kerjakan
usul saran
uji tes
banding bandingkan
rapat pertemuan
ruang ruangan
gedung bangunan
alat perangkat
berkas dokumen
orang seseorang
anak anak-anak
handphone telepon
use employ
show display
need require
begin start
help assist
citizen resident
staff employee
check verify
write record
`;

const groupOf = new Map<string, string>();
for (const line of groups.trim().split('\n')) {
  const words = line.split(' ');
  for (const word of words) if (!groupOf.has(word)) groupOf.set(word, `=${words[0] ?? word}`);
}

/** The name of the word's group, or null. */
export function synonymOf(word: string): string | null {
  return groupOf.get(word) ?? null;
}
