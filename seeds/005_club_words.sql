-- Words of a club's full name that daily use leaves out, in normal form.
insert into catalog.club_words (club_word)
select unnest(string_to_array(
  'fc cf sc ac afc ssc as us cd ud rcd sd sad fk sk bk if ff nk hnk kv krc kaa rsc sv vfb vfl tsg tsv fsv spvgg 1899 1904 1907 1909 '
  || '1910 1846 04 05 96 98 ca cs csd cfc bfc jk ks mks gks fbc ec se cr ad ue sg ssv hc ehc hk bc kk club calcio futbol football fussball', ' '))
on conflict (club_word) do nothing;
