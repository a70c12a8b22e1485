/** Sentences of benchmarks: names, numbers, addresses and signs as in the news. */
export const SENTENCES = [
  'أعلنت شركة DeepSeek أنها درّبت نموذجها على 2,048 رقاقة من طراز H800، بكلفة لم تتجاوز 5.6 مليون دولار.',
  'كُتب أكثر النظام بلغة C++، وبعضه بلغة Python 3.12، ونُشر على https://example.com/releases/ قبل أيام.',
  'قال الباحث إن النتائج «مفاجئة»، وإن المقارنة مع GPT-4 وClaude وGemini تحتاج إلى وقت أطول.',
  'استعرضت الصحيفة أطر React، Vue، Angular، وذكرت أن الهبوط بلغ -12.5% في يوم واحد.',
];
