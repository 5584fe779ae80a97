// What the stories look for, as each language calls it.
export const coffee = { id: 'Kopi empat desa Wlingi', en: 'Coffee of four villages of Wlingi' };
export const pineapple = { id: 'Pusat agrowisata nanas Talang Bulang', en: 'Pineapple agrotourism centre of Talang Bulang' };
