import { wordList } from './word-list.ts';

/** Products and services that news names, lower-case. Source: our own list. */
export const PRODUCTS = wordList(`
  a320 a350 a380 accord alexa alipay android aspirin_brand bing bitcoin boeing_737 boeing_747 boeing_777 boeing_787
  camry chrome civic concorde corolla dreamliner echo ethereum excel f-150 firefox galaxy_note galaxy_s gmail
  google_maps google_search imac instagram internet_explorer ipad iphone ipod itunes kindle linux lipitor
  macbook mastercard messenger model_3 model_s mustang office_365 outlook photoshop playstation powerpoint prius
  prozac safari_browser siri snapchat taobao tiktok tmall twitch_app viagra vioxx wechat weixin whatsapp wii
  wikipedia_app windows xbox
`);
