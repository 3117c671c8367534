/**
 * The standard emoji as Slack names them: iamcal short names, from the npm package emojibase-data 17.0.0
 * (en/shortcodes/iamcal.json, MIT). `name=alias~code-points`: a reaction under an alias is kept under the name.
 */
export const STANDARD_EMOJI = `
+1=thumbsup~1f44d -1=thumbsdown~1f44e 100~1f4af 1234~1f522 8ball~1f3b1 abacus~1f9ee abcd~1f521 abc~1f524 ab~1f18e accept~1f251 accordion~1fa97
adhesive_bandage~1fa79 admission_tickets~1f39f adult~1f9d1 aerial_tramway~1f6a1 airplane_arriving~1f6ec airplane_departure~1f6eb airplane~2708
alarm_clock~23f0 alembic~2697 alien~1f47d ambulance~1f691 amphora~1f3fa anatomical_heart~1fac0 anchor~2693 angel~1f47c anger~1f4a2 angry~1f620
anguished~1f627 ant~1f41c apple~1f34e aquarius~2652 aries~2648 arrow_backward~25c0 arrow_double_down~23ec arrow_double_up~23eb arrow_down_small~1f53d
arrow_down~2b07 arrow_forward~25b6 arrow_heading_down~2935 arrow_heading_up~2934 arrow_left~2b05 arrow_lower_left~2199 arrow_lower_right~2198
arrow_right_hook~21aa arrow_right~27a1 arrow_up_down~2195 arrow_up_small~1f53c arrow_upper_left~2196 arrow_upper_right~2197 arrow_up~2b06
arrows_clockwise~1f503 arrows_counterclockwise~1f504 articulated_lorry~1f69b artist~1f9d1-200d-1f3a8 art~1f3a8 astonished~1f632
astronaut~1f9d1-200d-1f680 athletic_shoe~1f45f atm~1f3e7 atom_symbol~269b auto_rickshaw~1f6fa avocado~1f951 axe~1fa93 a~1f170 baby_bottle~1f37c
baby_chick~1f424 baby_symbol~1f6bc baby~1f476 back~1f519 bacon~1f953 badger~1f9a1 badminton_racquet_and_shuttlecock~1f3f8 bagel~1f96f
baggage_claim~1f6c4 baguette_bread~1f956 bald_man~1f468-200d-1f9b2 bald_person~1f9d1-200d-1f9b2 bald_woman~1f469-200d-1f9b2 ballet_shoes~1fa70
balloon~1f388 ballot_box_with_ballot~1f5f3 ballot_box_with_check~2611 bamboo~1f38d banana~1f34c bangbang~203c banjo~1fa95 bank~1f3e6 bar_chart~1f4ca
barber~1f488 barely_sunny=sun_behind_cloud~1f325 baseball~26be basketball~1f3c0 basket~1f9fa bathtub~1f6c1 bath~1f6c0 battery~1f50b bat~1f987
beach_with_umbrella~1f3d6 beans~1fad8 bearded_person~1f9d4 bear~1f43b beaver~1f9ab bed~1f6cf bee=honeybee~1f41d beers~1f37b beer~1f37a beetle~1fab2
beginner~1f530 bell_pepper~1fad1 bellhop_bell~1f6ce bell~1f514 bento~1f371 beverage_box~1f9c3 bicyclist~1f6b4 bike~1f6b2 bikini~1f459 billed_cap~1f9e2
biohazard_sign~2623 bird~1f426 birthday~1f382 bison~1f9ac biting_lip~1fae6 black_bird~1f426-200d-2b1b black_cat~1f408-200d-2b1b
black_circle_for_record~23fa black_circle~26ab black_heart~1f5a4 black_joker~1f0cf black_large_square~2b1b
black_left_pointing_double_triangle_with_vertical_bar~23ee black_medium_small_square~25fe black_medium_square~25fc black_nib~2712
black_right_pointing_double_triangle_with_vertical_bar~23ed black_right_pointing_triangle_with_double_vertical_bar~23ef black_small_square~25aa
black_square_button~1f532 black_square_for_stop~23f9 blond-haired-man~1f471-200d-2642-fe0f blond-haired-woman~1f471-200d-2640-fe0f blossom~1f33c
blowfish~1f421 blue_book~1f4d8 blue_car~1f699 blue_heart~1f499 blueberries~1fad0 blush~1f60a boar~1f417 boat=sailboat~26f5 bomb~1f4a3 bone~1f9b4
book=open_book~1f4d6 bookmark_tabs~1f4d1 bookmark~1f516 books~1f4da boom=collision~1f4a5 boomerang~1fa83 boot~1f462 bouquet~1f490 bow_and_arrow~1f3f9
bowl_with_spoon~1f963 bowling~1f3b3 bow~1f647 boxing_glove~1f94a boy~1f466 brain~1f9e0 bread~1f35e breast-feeding~1f931 bricks~1f9f1
bride_with_veil~1f470 bridge_at_night~1f309 briefcase~1f4bc briefs~1fa72 broccoli~1f966 broken_chain~26d3-fe0f-200d-1f4a5 broken_heart~1f494
broom~1f9f9 brown_heart~1f90e brown_mushroom~1f344-200d-1f7eb bubble_tea~1f9cb bubbles~1fae7 bucket~1faa3 bug~1f41b building_construction~1f3d7
bulb~1f4a1 bullettrain_front~1f685 bullettrain_side~1f684 burrito~1f32f busstop~1f68f bust_in_silhouette~1f464 busts_in_silhouette~1f465 bus~1f68c
butterfly~1f98b butter~1f9c8 b~1f171 cactus~1f335 cake~1f370 calendar~1f4c6 call_me_hand~1f919 calling~1f4f2 camel~1f42b camera_with_flash~1f4f8
camera~1f4f7 camping~1f3d5 cancer~264b candle~1f56f candy~1f36c canned_food~1f96b canoe~1f6f6 capital_abcd~1f520 capricorn~2651 car=red_car~1f697
card_file_box~1f5c3 card_index_dividers~1f5c2 card_index~1f4c7 carousel_horse~1f3a0 carpentry_saw~1fa9a carrot~1f955 cat2~1f408 cat~1f431 cd~1f4bf
chains~26d3 chair~1fa91 champagne~1f37e chart_with_downwards_trend~1f4c9 chart_with_upwards_trend~1f4c8 chart~1f4b9 checkered_flag~1f3c1
cheese_wedge~1f9c0 cherries~1f352 cherry_blossom~1f338 chess_pawn~265f chestnut~1f330 chicken~1f414 children_crossing~1f6b8 child~1f9d2 chipmunk~1f43f
chocolate_bar~1f36b chopsticks~1f962 christmas_tree~1f384 church~26ea cinema~1f3a6 circus_tent~1f3aa city_sunrise~1f307 city_sunset~1f306
cityscape~1f3d9 clapper~1f3ac clap~1f44f classical_building~1f3db clinking_glasses~1f942 clipboard~1f4cb clock1030~1f565 clock10~1f559 clock1130~1f566
clock11~1f55a clock1230~1f567 clock12~1f55b clock130~1f55c clock1~1f550 clock230~1f55d clock2~1f551 clock330~1f55e clock3~1f552 clock430~1f55f
clock4~1f553 clock530~1f560 clock5~1f554 clock630~1f561 clock6~1f555 clock730~1f562 clock7~1f556 clock830~1f563 clock8~1f557 clock930~1f564
clock9~1f558 closed_book~1f4d5 closed_lock_with_key~1f510 closed_umbrella~1f302 cloud~2601 clown_face~1f921 clubs~2663 cl~1f191 cn=flag-cn~1f1e8-1f1f3
coat~1f9e5 cockroach~1fab3 cocktail~1f378 coconut~1f965 coffee~2615 coffin~26b0 coin~1fa99 cold_face~1f976 cold_sweat~1f630 comet~2604 compass~1f9ed
compression~1f5dc computer~1f4bb confetti_ball~1f38a confounded~1f616 confused~1f615 congratulations~3297 construction_worker~1f477 construction~1f6a7
control_knobs~1f39b convenience_store~1f3ea cookie~1f36a cook~1f9d1-200d-1f373 cool~1f192 copyright~00a9 cop~1f46e coral~1fab8 corn~1f33d
couch_and_lamp~1f6cb couple_with_heart~1f491 couplekiss~1f48f cow2~1f404 cow~1f42e crab~1f980 credit_card~1f4b3 crescent_moon~1f319
cricket_bat_and_ball~1f3cf cricket~1f997 crocodile~1f40a croissant~1f950 crossed_fingers=hand_with_index_and_middle_fingers_crossed~1f91e
crossed_flags~1f38c crossed_swords~2694 crown~1f451 crutch~1fa7c crying_cat_face~1f63f crystal_ball~1f52e cry~1f622 cucumber~1f952
cup_with_straw~1f964 cupcake~1f9c1 cupid~1f498 curling_stone~1f94c curly_haired_man~1f468-200d-1f9b1 curly_haired_person~1f9d1-200d-1f9b1
curly_haired_woman~1f469-200d-1f9b1 curly_loop~27b0 currency_exchange~1f4b1 curry~1f35b custard~1f36e customs~1f6c3 cut_of_meat~1f969 cyclone~1f300
dagger_knife~1f5e1 dancers~1f46f dancer~1f483 dango~1f361 dark_sunglasses~1f576 dart~1f3af dash~1f4a8 date~1f4c5 de=flag-de~1f1e9-1f1ea
deaf_man~1f9cf-200d-2642-fe0f deaf_person~1f9cf deaf_woman~1f9cf-200d-2640-fe0f deciduous_tree~1f333 deer~1f98c department_store~1f3ec
derelict_house_building~1f3da desert_island~1f3dd desert~1f3dc desktop_computer~1f5a5 diamond_shape_with_a_dot_inside~1f4a0 diamonds~2666
disappointed_relieved~1f625 disappointed~1f61e disguised_face~1f978 diving_mask~1f93f diya_lamp~1fa94 dizzy_face~1f635 dizzy~1f4ab dna~1f9ec
do_not_litter~1f6af dodo~1f9a4 dog2~1f415 dog~1f436 dollar~1f4b5 dolls~1f38e dolphin=flipper~1f42c donkey~1facf door~1f6aa dotted_line_face~1fae5
double_vertical_bar~23f8 doughnut~1f369 dove_of_peace~1f54a dragon_face~1f432 dragon~1f409 dress~1f457 dromedary_camel~1f42a drooling_face~1f924
drop_of_blood~1fa78 droplet~1f4a7 drum_with_drumsticks~1f941 duck~1f986 dumpling~1f95f dvd~1f4c0 e-mail~1f4e7 eagle~1f985 ear_of_rice~1f33e
ear_with_hearing_aid~1f9bb earth_africa~1f30d earth_americas~1f30e earth_asia~1f30f ear~1f442 eggplant~1f346 egg~1f95a eight_pointed_black_star~2734
eight_spoked_asterisk~2733 eight~0038-fe0f-20e3 eject~23cf electric_plug~1f50c elephant~1f418 elevator~1f6d7 elf~1f9dd email=envelope~2709
empty_nest~1fab9 end~1f51a envelope_with_arrow~1f4e9 es=flag-es~1f1ea-1f1f8 european_castle~1f3f0 european_post_office~1f3e4 euro~1f4b6
evergreen_tree~1f332 exclamation=heavy_exclamation_mark~2757 exploding_head=shocked_face_with_exploding_head~1f92f expressionless~1f611
eye-in-speech-bubble~1f441-fe0f-200d-1f5e8-fe0f eyeglasses~1f453 eyes~1f440 eye~1f441 face_exhaling~1f62e-200d-1f4a8 face_holding_back_tears~1f979
face_in_clouds~1f636-200d-1f32b-fe0f face_palm~1f926 face_vomiting=face_with_open_mouth_vomiting~1f92e face_with_bags_under_eyes~1fae9
face_with_cowboy_hat~1f920 face_with_diagonal_mouth~1fae4 face_with_hand_over_mouth=smiling_face_with_smiling_eyes_and_hand_covering_mouth~1f92d
face_with_head_bandage~1f915 face_with_monocle~1f9d0 face_with_open_eyes_and_hand_over_mouth~1fae2 face_with_peeking_eye~1fae3
face_with_raised_eyebrow=face_with_one_eyebrow_raised~1f928 face_with_rolling_eyes~1f644 face_with_spiral_eyes~1f635-200d-1f4ab
face_with_symbols_on_mouth=serious_face_with_symbols_covering_mouth~1f92c face_with_thermometer~1f912 facepunch=punch~1f44a
factory_worker~1f9d1-200d-1f3ed factory~1f3ed fairy~1f9da falafel~1f9c6 fallen_leaf~1f342
family_adult_adult_child_child~1f9d1-200d-1f9d1-200d-1f9d2-200d-1f9d2 family_adult_adult_child~1f9d1-200d-1f9d1-200d-1f9d2
family_adult_child_child~1f9d1-200d-1f9d2-200d-1f9d2 family_adult_child~1f9d1-200d-1f9d2 family~1f46a farmer~1f9d1-200d-1f33e fast_forward~23e9
fax~1f4e0 fearful~1f628 feather~1fab6 feet=paw_prints~1f43e female-artist~1f469-200d-1f3a8 female-astronaut~1f469-200d-1f680
female-construction-worker~1f477-200d-2640-fe0f female-cook~1f469-200d-1f373 female-detective~1f575-fe0f-200d-2640-fe0f
female-doctor~1f469-200d-2695-fe0f female-factory-worker~1f469-200d-1f3ed female-farmer~1f469-200d-1f33e female-firefighter~1f469-200d-1f692
female-guard~1f482-200d-2640-fe0f female-judge~1f469-200d-2696-fe0f female-mechanic~1f469-200d-1f527 female-office-worker~1f469-200d-1f4bc
female-pilot~1f469-200d-2708-fe0f female-police-officer~1f46e-200d-2640-fe0f female-scientist~1f469-200d-1f52c female-singer~1f469-200d-1f3a4
female-student~1f469-200d-1f393 female-teacher~1f469-200d-1f3eb female-technologist~1f469-200d-1f4bb female_elf~1f9dd-200d-2640-fe0f
female_fairy~1f9da-200d-2640-fe0f female_genie~1f9de-200d-2640-fe0f female_mage~1f9d9-200d-2640-fe0f female_sign~2640
female_superhero~1f9b8-200d-2640-fe0f female_supervillain~1f9b9-200d-2640-fe0f female_vampire~1f9db-200d-2640-fe0f female_zombie~1f9df-200d-2640-fe0f
fencer~1f93a ferris_wheel~1f3a1 ferry~26f4 field_hockey_stick_and_ball~1f3d1 file_cabinet~1f5c4 file_folder~1f4c1 film_frames~1f39e
film_projector~1f4fd fingerprint~1fac6 fire_engine~1f692 fire_extinguisher~1f9ef firecracker~1f9e8 firefighter~1f9d1-200d-1f692 fireworks~1f386
fire~1f525 first_place_medal~1f947 first_quarter_moon_with_face~1f31b first_quarter_moon~1f313 fish_cake~1f365 fishing_pole_and_fish~1f3a3 fish~1f41f
fist~270a five~0035-fe0f-20e3 flag-ac~1f1e6-1f1e8 flag-ad~1f1e6-1f1e9 flag-ae~1f1e6-1f1ea flag-af~1f1e6-1f1eb flag-ag~1f1e6-1f1ec flag-ai~1f1e6-1f1ee
flag-al~1f1e6-1f1f1 flag-am~1f1e6-1f1f2 flag-ao~1f1e6-1f1f4 flag-aq~1f1e6-1f1f6 flag-ar~1f1e6-1f1f7 flag-as~1f1e6-1f1f8 flag-at~1f1e6-1f1f9
flag-au~1f1e6-1f1fa flag-aw~1f1e6-1f1fc flag-ax~1f1e6-1f1fd flag-az~1f1e6-1f1ff flag-ba~1f1e7-1f1e6 flag-bb~1f1e7-1f1e7 flag-bd~1f1e7-1f1e9
flag-be~1f1e7-1f1ea flag-bf~1f1e7-1f1eb flag-bg~1f1e7-1f1ec flag-bh~1f1e7-1f1ed flag-bi~1f1e7-1f1ee flag-bj~1f1e7-1f1ef flag-bl~1f1e7-1f1f1
flag-bm~1f1e7-1f1f2 flag-bn~1f1e7-1f1f3 flag-bo~1f1e7-1f1f4 flag-bq~1f1e7-1f1f6 flag-br~1f1e7-1f1f7 flag-bs~1f1e7-1f1f8 flag-bt~1f1e7-1f1f9
flag-bv~1f1e7-1f1fb flag-bw~1f1e7-1f1fc flag-by~1f1e7-1f1fe flag-bz~1f1e7-1f1ff flag-ca~1f1e8-1f1e6 flag-cc~1f1e8-1f1e8 flag-cd~1f1e8-1f1e9
flag-cf~1f1e8-1f1eb flag-cg~1f1e8-1f1ec flag-ch~1f1e8-1f1ed flag-ci~1f1e8-1f1ee flag-ck~1f1e8-1f1f0 flag-cl~1f1e8-1f1f1 flag-cm~1f1e8-1f1f2
flag-co~1f1e8-1f1f4 flag-cp~1f1e8-1f1f5 flag-cr~1f1e8-1f1f7 flag-cu~1f1e8-1f1fa flag-cv~1f1e8-1f1fb flag-cw~1f1e8-1f1fc flag-cx~1f1e8-1f1fd
flag-cy~1f1e8-1f1fe flag-cz~1f1e8-1f1ff flag-dg~1f1e9-1f1ec flag-dj~1f1e9-1f1ef flag-dk~1f1e9-1f1f0 flag-dm~1f1e9-1f1f2 flag-do~1f1e9-1f1f4
flag-dz~1f1e9-1f1ff flag-ea~1f1ea-1f1e6 flag-ec~1f1ea-1f1e8 flag-ee~1f1ea-1f1ea flag-eg~1f1ea-1f1ec flag-eh~1f1ea-1f1ed
flag-england~1f3f4-e0067-e0062-e0065-e006e-e0067-e007f flag-er~1f1ea-1f1f7 flag-et~1f1ea-1f1f9 flag-eu~1f1ea-1f1fa flag-fi~1f1eb-1f1ee
flag-fj~1f1eb-1f1ef flag-fk~1f1eb-1f1f0 flag-fm~1f1eb-1f1f2 flag-fo~1f1eb-1f1f4 flag-ga~1f1ec-1f1e6 flag-gd~1f1ec-1f1e9 flag-ge~1f1ec-1f1ea
flag-gf~1f1ec-1f1eb flag-gg~1f1ec-1f1ec flag-gh~1f1ec-1f1ed flag-gi~1f1ec-1f1ee flag-gl~1f1ec-1f1f1 flag-gm~1f1ec-1f1f2 flag-gn~1f1ec-1f1f3
flag-gp~1f1ec-1f1f5 flag-gq~1f1ec-1f1f6 flag-gr~1f1ec-1f1f7 flag-gs~1f1ec-1f1f8 flag-gt~1f1ec-1f1f9 flag-gu~1f1ec-1f1fa flag-gw~1f1ec-1f1fc
flag-gy~1f1ec-1f1fe flag-hk~1f1ed-1f1f0 flag-hm~1f1ed-1f1f2 flag-hn~1f1ed-1f1f3 flag-hr~1f1ed-1f1f7 flag-ht~1f1ed-1f1f9 flag-hu~1f1ed-1f1fa
flag-ic~1f1ee-1f1e8 flag-id~1f1ee-1f1e9 flag-ie~1f1ee-1f1ea flag-il~1f1ee-1f1f1 flag-im~1f1ee-1f1f2 flag-in~1f1ee-1f1f3 flag-io~1f1ee-1f1f4
flag-iq~1f1ee-1f1f6 flag-ir~1f1ee-1f1f7 flag-is~1f1ee-1f1f8 flag-je~1f1ef-1f1ea flag-jm~1f1ef-1f1f2 flag-jo~1f1ef-1f1f4 flag-ke~1f1f0-1f1ea
flag-kg~1f1f0-1f1ec flag-kh~1f1f0-1f1ed flag-ki~1f1f0-1f1ee flag-km~1f1f0-1f1f2 flag-kn~1f1f0-1f1f3 flag-kp~1f1f0-1f1f5 flag-kw~1f1f0-1f1fc
flag-ky~1f1f0-1f1fe flag-kz~1f1f0-1f1ff flag-la~1f1f1-1f1e6 flag-lb~1f1f1-1f1e7 flag-lc~1f1f1-1f1e8 flag-li~1f1f1-1f1ee flag-lk~1f1f1-1f1f0
flag-lr~1f1f1-1f1f7 flag-ls~1f1f1-1f1f8 flag-lt~1f1f1-1f1f9 flag-lu~1f1f1-1f1fa flag-lv~1f1f1-1f1fb flag-ly~1f1f1-1f1fe flag-ma~1f1f2-1f1e6
flag-mc~1f1f2-1f1e8 flag-md~1f1f2-1f1e9 flag-me~1f1f2-1f1ea flag-mf~1f1f2-1f1eb flag-mg~1f1f2-1f1ec flag-mh~1f1f2-1f1ed flag-mk~1f1f2-1f1f0
flag-ml~1f1f2-1f1f1 flag-mm~1f1f2-1f1f2 flag-mn~1f1f2-1f1f3 flag-mo~1f1f2-1f1f4 flag-mp~1f1f2-1f1f5 flag-mq~1f1f2-1f1f6 flag-mr~1f1f2-1f1f7
flag-ms~1f1f2-1f1f8 flag-mt~1f1f2-1f1f9 flag-mu~1f1f2-1f1fa flag-mv~1f1f2-1f1fb flag-mw~1f1f2-1f1fc flag-mx~1f1f2-1f1fd flag-my~1f1f2-1f1fe
flag-mz~1f1f2-1f1ff flag-na~1f1f3-1f1e6 flag-nc~1f1f3-1f1e8 flag-ne~1f1f3-1f1ea flag-nf~1f1f3-1f1eb flag-ng~1f1f3-1f1ec flag-ni~1f1f3-1f1ee
flag-nl~1f1f3-1f1f1 flag-no~1f1f3-1f1f4 flag-np~1f1f3-1f1f5 flag-nr~1f1f3-1f1f7 flag-nu~1f1f3-1f1fa flag-nz~1f1f3-1f1ff flag-om~1f1f4-1f1f2
flag-pa~1f1f5-1f1e6 flag-pe~1f1f5-1f1ea flag-pf~1f1f5-1f1eb flag-pg~1f1f5-1f1ec flag-ph~1f1f5-1f1ed flag-pk~1f1f5-1f1f0 flag-pl~1f1f5-1f1f1
flag-pm~1f1f5-1f1f2 flag-pn~1f1f5-1f1f3 flag-pr~1f1f5-1f1f7 flag-ps~1f1f5-1f1f8 flag-pt~1f1f5-1f1f9 flag-pw~1f1f5-1f1fc flag-py~1f1f5-1f1fe
flag-qa~1f1f6-1f1e6 flag-re~1f1f7-1f1ea flag-ro~1f1f7-1f1f4 flag-rs~1f1f7-1f1f8 flag-rw~1f1f7-1f1fc flag-sark~1f1e8-1f1f6 flag-sa~1f1f8-1f1e6
flag-sb~1f1f8-1f1e7 flag-scotland~1f3f4-e0067-e0062-e0073-e0063-e0074-e007f flag-sc~1f1f8-1f1e8 flag-sd~1f1f8-1f1e9 flag-se~1f1f8-1f1ea
flag-sg~1f1f8-1f1ec flag-sh~1f1f8-1f1ed flag-si~1f1f8-1f1ee flag-sj~1f1f8-1f1ef flag-sk~1f1f8-1f1f0 flag-sl~1f1f8-1f1f1 flag-sm~1f1f8-1f1f2
flag-sn~1f1f8-1f1f3 flag-so~1f1f8-1f1f4 flag-sr~1f1f8-1f1f7 flag-ss~1f1f8-1f1f8 flag-st~1f1f8-1f1f9 flag-sv~1f1f8-1f1fb flag-sx~1f1f8-1f1fd
flag-sy~1f1f8-1f1fe flag-sz~1f1f8-1f1ff flag-ta~1f1f9-1f1e6 flag-tc~1f1f9-1f1e8 flag-td~1f1f9-1f1e9 flag-tf~1f1f9-1f1eb flag-tg~1f1f9-1f1ec
flag-th~1f1f9-1f1ed flag-tj~1f1f9-1f1ef flag-tk~1f1f9-1f1f0 flag-tl~1f1f9-1f1f1 flag-tm~1f1f9-1f1f2 flag-tn~1f1f9-1f1f3 flag-to~1f1f9-1f1f4
flag-tr~1f1f9-1f1f7 flag-tt~1f1f9-1f1f9 flag-tv~1f1f9-1f1fb flag-tw~1f1f9-1f1fc flag-tz~1f1f9-1f1ff flag-ua~1f1fa-1f1e6 flag-ug~1f1fa-1f1ec
flag-um~1f1fa-1f1f2 flag-un~1f1fa-1f1f3 flag-uy~1f1fa-1f1fe flag-uz~1f1fa-1f1ff flag-va~1f1fb-1f1e6 flag-vc~1f1fb-1f1e8 flag-ve~1f1fb-1f1ea
flag-vg~1f1fb-1f1ec flag-vi~1f1fb-1f1ee flag-vn~1f1fb-1f1f3 flag-vu~1f1fb-1f1fa flag-wales~1f3f4-e0067-e0062-e0077-e006c-e0073-e007f
flag-wf~1f1fc-1f1eb flag-ws~1f1fc-1f1f8 flag-xk~1f1fd-1f1f0 flag-ye~1f1fe-1f1ea flag-yt~1f1fe-1f1f9 flag-za~1f1ff-1f1e6 flag-zm~1f1ff-1f1f2
flag-zw~1f1ff-1f1fc flags~1f38f flamingo~1f9a9 flashlight~1f526 flatbread~1fad3 fleur_de_lis~269c floppy_disk~1f4be flower_playing_cards~1f3b4
flushed~1f633 flute~1fa88 flying_disc~1f94f flying_saucer~1f6f8 fly~1fab0 foggy~1f301 fog~1f32b folding_hand_fan~1faad fondue~1fad5 football~1f3c8
footprints~1f463 foot~1f9b6 fork_and_knife~1f374 fortune_cookie~1f960 fountain~26f2 four_leaf_clover~1f340 four~0034-fe0f-20e3 fox_face~1f98a
fr=flag-fr~1f1eb-1f1f7 frame_with_picture~1f5bc free~1f193 fried_egg=cooking~1f373 fried_shrimp~1f364 fries~1f35f frog~1f438 frowning~1f626
fuelpump~26fd full_moon_with_face~1f31d full_moon~1f315 funeral_urn~26b1 game_die~1f3b2 garlic~1f9c4 gb=uk=flag-gb~1f1ec-1f1e7 gear~2699 gemini~264a
gem~1f48e genie~1f9de ghost~1f47b gift_heart~1f49d gift~1f381 ginger_root~1fada giraffe_face~1f992 girl~1f467 glass_of_milk~1f95b
globe_with_meridians~1f310 gloves~1f9e4 goal_net~1f945 goat~1f410 goggles~1f97d golfer~1f3cc golf~26f3 goose~1fabf gorilla~1f98d grapes~1f347
green_apple~1f34f green_book~1f4d7 green_heart~1f49a green_salad~1f957 grey_exclamation~2755 grey_heart~1fa76 grey_question~2754 grimacing~1f62c
grinning~1f600 grin~1f601 guardsman~1f482 guide_dog~1f9ae guitar~1f3b8 gun~1f52b hair_pick~1faae haircut~1f487 hamburger~1f354 hammer_and_pick~2692
hammer_and_wrench~1f6e0 hammer~1f528 hamsa~1faac hamster~1f439 hand=raised_hand~270b hand_with_index_finger_and_thumb_crossed~1faf0 handbag~1f45c
handball~1f93e handshake~1f91d hankey=poop=shit~1f4a9 harp~1fa89 hash~0023-fe0f-20e3 hatched_chick~1f425 hatching_chick~1f423
head_shaking_horizontally~1f642-200d-2194-fe0f head_shaking_vertically~1f642-200d-2195-fe0f headphones~1f3a7 headstone~1faa6
health_worker~1f9d1-200d-2695-fe0f hear_no_evil~1f649 heart_decoration~1f49f heart_eyes_cat~1f63b heart_eyes~1f60d heart_hands~1faf6
heart_on_fire~2764-fe0f-200d-1f525 heartbeat~1f493 heartpulse~1f497 hearts~2665 heart~2764 heavy_check_mark~2714 heavy_division_sign~2797
heavy_dollar_sign~1f4b2 heavy_equals_sign~1f7f0 heavy_heart_exclamation_mark_ornament~2763 heavy_minus_sign~2796 heavy_multiplication_x~2716
heavy_plus_sign~2795 hedgehog~1f994 helicopter~1f681 helmet_with_white_cross~26d1 herb~1f33f hibiscus~1f33a high_brightness~1f506 high_heel~1f460
hiking_boot~1f97e hindu_temple~1f6d5 hippopotamus~1f99b hocho=knife~1f52a hole~1f573 honey_pot~1f36f hook~1fa9d horse_racing~1f3c7 horse~1f434
hospital~1f3e5 hot_face~1f975 hot_pepper~1f336 hotdog~1f32d hotel~1f3e8 hotsprings~2668 hourglass_flowing_sand~23f3 hourglass~231b
house_buildings~1f3d8 house_with_garden~1f3e1 house~1f3e0 hugging_face~1f917 hushed~1f62f hut~1f6d6 hyacinth~1fabb i_love_you_hand_sign~1f91f
ice_cream~1f368 ice_cube~1f9ca ice_hockey_stick_and_puck~1f3d2 ice_skate~26f8 icecream~1f366 identification_card~1faaa ideograph_advantage~1f250
id~1f194 imp~1f47f inbox_tray~1f4e5 incoming_envelope~1f4e8 index_pointing_at_the_viewer~1faf5 infinity~267e information_desk_person~1f481
information_source~2139 innocent~1f607 interrobang~2049 iphone~1f4f1 it=flag-it~1f1ee-1f1f9 izakaya_lantern=lantern~1f3ee jack_o_lantern~1f383
japanese_castle~1f3ef japanese_goblin~1f47a japanese_ogre~1f479 japan~1f5fe jar~1fad9 jeans~1f456 jellyfish~1fabc jigsaw~1f9e9 joy_cat~1f639
joystick~1f579 joy~1f602 jp=flag-jp~1f1ef-1f1f5 judge~1f9d1-200d-2696-fe0f juggling~1f939 kaaba~1f54b kangaroo~1f998 keyboard~2328
keycap_star~002a-fe0f-20e3 keycap_ten~1f51f key~1f511 khanda~1faaf kimono~1f458 kissing_cat~1f63d kissing_closed_eyes~1f61a kissing_heart~1f618
kissing_smiling_eyes~1f619 kissing~1f617 kiss~1f48b kite~1fa81 kiwifruit~1f95d kneeling_person~1f9ce knife_fork_plate~1f37d knot~1faa2 koala~1f428
koko~1f201 kr=flag-kr~1f1f0-1f1f7 lab_coat~1f97c label~1f3f7 lacrosse~1f94d ladder~1fa9c ladybug=lady_beetle~1f41e large_blue_circle~1f535
large_blue_diamond~1f537 large_blue_square~1f7e6 large_brown_circle~1f7e4 large_brown_square~1f7eb large_green_circle~1f7e2 large_green_square~1f7e9
large_orange_circle~1f7e0 large_orange_diamond~1f536 large_orange_square~1f7e7 large_purple_circle~1f7e3 large_purple_square~1f7ea
large_red_square~1f7e5 large_yellow_circle~1f7e1 large_yellow_square~1f7e8 last_quarter_moon_with_face~1f31c last_quarter_moon~1f317 latin_cross~271d
laughing=satisfied~1f606 leafless_tree~1fabe leafy_green~1f96c leaves~1f343 ledger~1f4d2 left-facing_fist~1f91b left_luggage~1f6c5
left_right_arrow~2194 left_speech_bubble~1f5e8 leftwards_arrow_with_hook~21a9 leftwards_hand~1faf2 leftwards_pushing_hand~1faf7 leg~1f9b5 lemon~1f34b
leopard~1f406 leo~264c level_slider~1f39a libra~264e light_blue_heart~1fa75 light_rail~1f688 lightning=lightning_cloud~1f329 lime~1f34b-200d-1f7e9
linked_paperclips~1f587 link~1f517 lion_face~1f981 lipstick~1f484 lips~1f444 lizard~1f98e llama~1f999 lobster~1f99e lock_with_ink_pen~1f50f lock~1f512
lollipop~1f36d long_drum~1fa98 loop~27bf lotion_bottle~1f9f4 lotus~1fab7 loud_sound~1f50a loudspeaker~1f4e2 love_hotel~1f3e9 love_letter~1f48c
low_battery~1faab low_brightness~1f505 lower_left_ballpoint_pen~1f58a lower_left_crayon~1f58d lower_left_fountain_pen~1f58b
lower_left_paintbrush~1f58c luggage~1f9f3 lungs~1fac1 lying_face~1f925 mag_right~1f50e mage~1f9d9 magic_wand~1fa84 magnet~1f9f2 mag~1f50d
mahjong~1f004 mailbox_closed~1f4ea mailbox_with_mail~1f4ec mailbox_with_no_mail~1f4ed mailbox~1f4eb male-artist~1f468-200d-1f3a8
male-astronaut~1f468-200d-1f680 male-construction-worker~1f477-200d-2642-fe0f male-cook~1f468-200d-1f373 male-detective~1f575-fe0f-200d-2642-fe0f
male-doctor~1f468-200d-2695-fe0f male-factory-worker~1f468-200d-1f3ed male-farmer~1f468-200d-1f33e male-firefighter~1f468-200d-1f692
male-guard~1f482-200d-2642-fe0f male-judge~1f468-200d-2696-fe0f male-mechanic~1f468-200d-1f527 male-office-worker~1f468-200d-1f4bc
male-pilot~1f468-200d-2708-fe0f male-police-officer~1f46e-200d-2642-fe0f male-scientist~1f468-200d-1f52c male-singer~1f468-200d-1f3a4
male-student~1f468-200d-1f393 male-teacher~1f468-200d-1f3eb male-technologist~1f468-200d-1f4bb male_elf~1f9dd-200d-2642-fe0f
male_fairy~1f9da-200d-2642-fe0f male_genie~1f9de-200d-2642-fe0f male_mage~1f9d9-200d-2642-fe0f male_sign~2642 male_superhero~1f9b8-200d-2642-fe0f
male_supervillain~1f9b9-200d-2642-fe0f male_vampire~1f9db-200d-2642-fe0f male_zombie~1f9df-200d-2642-fe0f mammoth~1f9a3
man-biking~1f6b4-200d-2642-fe0f man-bouncing-ball~26f9-fe0f-200d-2642-fe0f man-bowing~1f647-200d-2642-fe0f man-boy-boy~1f468-200d-1f466-200d-1f466
man-boy~1f468-200d-1f466 man-cartwheeling~1f938-200d-2642-fe0f man-facepalming~1f926-200d-2642-fe0f man-frowning~1f64d-200d-2642-fe0f
man-gesturing-no~1f645-200d-2642-fe0f man-gesturing-ok~1f646-200d-2642-fe0f man-getting-haircut~1f487-200d-2642-fe0f
man-getting-massage~1f486-200d-2642-fe0f man-girl-boy~1f468-200d-1f467-200d-1f466 man-girl-girl~1f468-200d-1f467-200d-1f467 man-girl~1f468-200d-1f467
man-golfing~1f3cc-fe0f-200d-2642-fe0f man-heart-man~1f468-200d-2764-fe0f-200d-1f468 man-juggling~1f939-200d-2642-fe0f
man-kiss-man~1f468-200d-2764-fe0f-200d-1f48b-200d-1f468 man-lifting-weights~1f3cb-fe0f-200d-2642-fe0f
man-man-boy-boy~1f468-200d-1f468-200d-1f466-200d-1f466 man-man-boy~1f468-200d-1f468-200d-1f466 man-man-girl-boy~1f468-200d-1f468-200d-1f467-200d-1f466
man-man-girl-girl~1f468-200d-1f468-200d-1f467-200d-1f467 man-man-girl~1f468-200d-1f468-200d-1f467 man-mountain-biking~1f6b5-200d-2642-fe0f
man-playing-handball~1f93e-200d-2642-fe0f man-playing-water-polo~1f93d-200d-2642-fe0f man-pouting~1f64e-200d-2642-fe0f
man-raising-hand~1f64b-200d-2642-fe0f man-rowing-boat~1f6a3-200d-2642-fe0f man-running~1f3c3-200d-2642-fe0f man-shrugging~1f937-200d-2642-fe0f
man-surfing~1f3c4-200d-2642-fe0f man-swimming~1f3ca-200d-2642-fe0f man-tipping-hand~1f481-200d-2642-fe0f man-walking~1f6b6-200d-2642-fe0f
man-wearing-turban~1f473-200d-2642-fe0f man-woman-boy-boy~1f468-200d-1f469-200d-1f466-200d-1f466 man-woman-boy~1f468-200d-1f469-200d-1f466
man-woman-girl-boy~1f468-200d-1f469-200d-1f467-200d-1f466 man-woman-girl-girl~1f468-200d-1f469-200d-1f467-200d-1f467
man-woman-girl~1f468-200d-1f469-200d-1f467 man-wrestling~1f93c-200d-2642-fe0f man_and_woman_holding_hands=woman_and_man_holding_hands=couple~1f46b
man_climbing~1f9d7-200d-2642-fe0f man_dancing~1f57a man_feeding_baby~1f468-200d-1f37c man_in_business_suit_levitating~1f574
man_in_lotus_position~1f9d8-200d-2642-fe0f man_in_manual_wheelchair_facing_right~1f468-200d-1f9bd-200d-27a1-fe0f
man_in_manual_wheelchair~1f468-200d-1f9bd man_in_motorized_wheelchair_facing_right~1f468-200d-1f9bc-200d-27a1-fe0f
man_in_motorized_wheelchair~1f468-200d-1f9bc man_in_steamy_room~1f9d6-200d-2642-fe0f man_in_tuxedo~1f935-200d-2642-fe0f
man_kneeling_facing_right~1f9ce-200d-2642-fe0f-200d-27a1-fe0f man_kneeling~1f9ce-200d-2642-fe0f
man_running_facing_right~1f3c3-200d-2642-fe0f-200d-27a1-fe0f man_standing~1f9cd-200d-2642-fe0f
man_walking_facing_right~1f6b6-200d-2642-fe0f-200d-27a1-fe0f man_with_beard~1f9d4-200d-2642-fe0f man_with_gua_pi_mao~1f472
man_with_probing_cane~1f468-200d-1f9af man_with_turban~1f473 man_with_veil~1f470-200d-2642-fe0f
man_with_white_cane_facing_right~1f468-200d-1f9af-200d-27a1-fe0f mango~1f96d mans_shoe=shoe~1f45e mantelpiece_clock~1f570 manual_wheelchair~1f9bd
man~1f468 maple_leaf~1f341 maracas~1fa87 martial_arts_uniform~1f94b mask~1f637 massage~1f486 mate_drink~1f9c9 meat_on_bone~1f356 mechanical_arm~1f9be
mechanical_leg~1f9bf mechanic~1f9d1-200d-1f527 medal~1f396 medical_symbol=staff_of_aesculapius~2695 mega~1f4e3 melon~1f348 melting_face~1fae0
memo=pencil~1f4dd men-with-bunny-ears-partying=man-with-bunny-ears-partying~1f46f-200d-2642-fe0f mending_heart~2764-fe0f-200d-1fa79
menorah_with_nine_branches~1f54e mens~1f6b9 mermaid~1f9dc-200d-2640-fe0f merman~1f9dc-200d-2642-fe0f merperson~1f9dc metro~1f687 microbe~1f9a0
microphone~1f3a4 microscope~1f52c middle_finger=reversed_hand_with_middle_finger_extended~1f595 military_helmet~1fa96 milky_way~1f30c minibus~1f690
minidisc~1f4bd mirror_ball~1faa9 mirror~1fa9e mobile_phone_off~1f4f4 money_mouth_face~1f911 money_with_wings~1f4b8 moneybag~1f4b0 monkey_face~1f435
monkey~1f412 monorail~1f69d moon=waxing_gibbous_moon~1f314 moon_cake~1f96e moose~1face mortar_board~1f393 mosque~1f54c mosquito~1f99f
mostly_sunny=sun_small_cloud~1f324 motor_boat~1f6e5 motor_scooter~1f6f5 motorized_wheelchair~1f9bc motorway~1f6e3 mount_fuji~1f5fb
mountain_bicyclist~1f6b5 mountain_cableway~1f6a0 mountain_railway~1f69e mountain~26f0 mouse2~1f401 mouse_trap~1faa4 mouse~1f42d movie_camera~1f3a5
moyai~1f5ff mrs_claus=mother_christmas~1f936 muscle~1f4aa mushroom~1f344 musical_keyboard~1f3b9 musical_note~1f3b5 musical_score~1f3bc mute~1f507
mx_claus~1f9d1-200d-1f384 m~24c2 nail_care~1f485 name_badge~1f4db national_park~1f3de nauseated_face~1f922 nazar_amulet~1f9ff necktie~1f454
negative_squared_cross_mark~274e nerd_face~1f913 nest_with_eggs~1faba nesting_dolls~1fa86 neutral_face~1f610 new_moon_with_face~1f31a new_moon~1f311
newspaper~1f4f0 new~1f195 ng~1f196 night_with_stars~1f303 nine~0039-fe0f-20e3 ninja~1f977 no_bell~1f515 no_bicycles~1f6b3 no_entry_sign~1f6ab
no_entry~26d4 no_good~1f645 no_mobile_phones~1f4f5 no_mouth~1f636 no_pedestrians~1f6b7 no_smoking~1f6ad non-potable_water~1f6b1 nose~1f443
notebook_with_decorative_cover~1f4d4 notebook~1f4d3 notes~1f3b6 nut_and_bolt~1f529 o2~1f17e ocean~1f30a octagonal_sign~1f6d1 octopus~1f419 oden~1f362
office_worker~1f9d1-200d-1f4bc office~1f3e2 oil_drum~1f6e2 ok_hand~1f44c ok_woman~1f646 ok~1f197 old_key~1f5dd older_adult~1f9d3 older_man~1f474
older_woman~1f475 olive~1fad2 om_symbol~1f549 oncoming_automobile~1f698 oncoming_bus~1f68d oncoming_police_car~1f694 oncoming_taxi~1f696
one-piece_swimsuit~1fa71 one~0031-fe0f-20e3 onion~1f9c5 on~1f51b open_file_folder~1f4c2 open_hands~1f450 open_mouth~1f62e ophiuchus~26ce
orange_book~1f4d9 orange_heart~1f9e1 orangutan~1f9a7 orthodox_cross~2626 otter~1f9a6 outbox_tray~1f4e4 owl~1f989 ox~1f402 oyster~1f9aa o~2b55
package~1f4e6 page_facing_up~1f4c4 page_with_curl~1f4c3 pager~1f4df palm_down_hand~1faf3 palm_tree~1f334 palm_up_hand~1faf4 palms_up_together~1f932
pancakes~1f95e panda_face~1f43c paperclip~1f4ce parachute~1fa82 parking~1f17f parrot~1f99c part_alternation_mark~303d
partly_sunny_rain=sun_behind_rain_cloud~1f326 partly_sunny~26c5 partying_face~1f973 passenger_ship~1f6f3 passport_control~1f6c2 pea_pod~1fadb
peace_symbol~262e peach~1f351 peacock~1f99a peanuts~1f95c pear~1f350 pencil2~270f penguin~1f427 pensive~1f614
people_holding_hands~1f9d1-200d-1f91d-200d-1f9d1 people_hugging~1fac2 performing_arts~1f3ad persevere~1f623 person_climbing~1f9d7
person_doing_cartwheel~1f938 person_feeding_baby~1f9d1-200d-1f37c person_frowning~1f64d person_in_lotus_position~1f9d8
person_in_manual_wheelchair_facing_right~1f9d1-200d-1f9bd-200d-27a1-fe0f person_in_manual_wheelchair~1f9d1-200d-1f9bd
person_in_motorized_wheelchair_facing_right~1f9d1-200d-1f9bc-200d-27a1-fe0f person_in_motorized_wheelchair~1f9d1-200d-1f9bc
person_in_steamy_room~1f9d6 person_in_tuxedo~1f935 person_kneeling_facing_right~1f9ce-200d-27a1-fe0f person_running_facing_right~1f3c3-200d-27a1-fe0f
person_walking_facing_right~1f6b6-200d-27a1-fe0f person_with_ball~26f9 person_with_blond_hair~1f471 person_with_crown~1fac5
person_with_headscarf~1f9d5 person_with_pouting_face~1f64e person_with_probing_cane~1f9d1-200d-1f9af
person_with_white_cane_facing_right~1f9d1-200d-1f9af-200d-27a1-fe0f petri_dish~1f9eb phoenix~1f426-200d-1f525 phone=telephone~260e pickup_truck~1f6fb
pick~26cf pie~1f967 pig2~1f416 pig_nose~1f43d pig~1f437 pill~1f48a pilot~1f9d1-200d-2708-fe0f pinata~1fa85 pinched_fingers~1f90c pinching_hand~1f90f
pineapple~1f34d pink_heart~1fa77 pirate_flag~1f3f4-200d-2620-fe0f pisces~2653 pizza~1f355 placard~1faa7 place_of_worship~1f6d0 playground_slide~1f6dd
pleading_face~1f97a plunger~1faa0 point_down~1f447 point_left~1f448 point_right~1f449 point_up_2~1f446 point_up~261d polar_bear~1f43b-200d-2744-fe0f
police_car~1f693 poodle~1f429 popcorn~1f37f post_office~1f3e3 postal_horn~1f4ef postbox~1f4ee potable_water~1f6b0 potato~1f954 potted_plant~1fab4
pouch~1f45d poultry_leg~1f357 pound~1f4b7 pouring_liquid~1fad7 pouting_cat~1f63e prayer_beads~1f4ff pray~1f64f pregnant_man~1fac3
pregnant_person~1fac4 pregnant_woman~1f930 pretzel~1f968 princess~1f478 prince~1f934 printer~1f5a8 probing_cane~1f9af purple_heart~1f49c purse~1f45b
pushpin~1f4cc put_litter_in_its_place~1f6ae question~2753 rabbit2~1f407 rabbit~1f430 raccoon~1f99d racehorse~1f40e racing_car~1f3ce
racing_motorcycle~1f3cd radio_button~1f518 radioactive_sign~2622 radio~1f4fb rage~1f621 railway_car~1f683 railway_track~1f6e4 rain_cloud~1f327
rainbow-flag~1f3f3-fe0f-200d-1f308 rainbow~1f308 raised_back_of_hand~1f91a raised_hand_with_fingers_splayed~1f590 raised_hands~1f64c
raising_hand~1f64b ramen~1f35c ram~1f40f rat~1f400 razor~1fa92 receipt~1f9fe recycle~267b red_circle~1f534 red_envelope~1f9e7
red_haired_man~1f468-200d-1f9b0 red_haired_person~1f9d1-200d-1f9b0 red_haired_woman~1f469-200d-1f9b0 registered~00ae relaxed~263a relieved~1f60c
reminder_ribbon~1f397 repeat_one~1f502 repeat~1f501 restroom~1f6bb revolving_hearts~1f49e rewind~23ea rhinoceros~1f98f ribbon~1f380 rice_ball~1f359
rice_cracker~1f358 rice_scene~1f391 rice~1f35a right-facing_fist~1f91c right_anger_bubble~1f5ef rightwards_hand~1faf1 rightwards_pushing_hand~1faf8
ring_buoy~1f6df ringed_planet~1fa90 ring~1f48d robot_face~1f916 rocket~1f680 rock~1faa8 roll_of_paper~1f9fb rolled_up_newspaper~1f5de
roller_coaster~1f3a2 roller_skate~1f6fc rolling_on_the_floor_laughing~1f923 rooster~1f413 root_vegetable~1fadc rosette~1f3f5 rose~1f339
rotating_light~1f6a8 round_pushpin~1f4cd rowboat~1f6a3 ru=flag-ru~1f1f7-1f1fa rugby_football~1f3c9 runner=running~1f3c3 running_shirt_with_sash~1f3bd
safety_pin~1f9f7 safety_vest~1f9ba sagittarius~2650 sake~1f376 salt~1f9c2 saluting_face~1fae1 sandal~1f461 sandwich~1f96a santa~1f385 sari~1f97b
satellite_antenna~1f4e1 satellite~1f6f0 sauropod~1f995 saxophone~1f3b7 sa~1f202 scales~2696 scarf~1f9e3 school_satchel~1f392 school~1f3eb
scientist~1f9d1-200d-1f52c scissors~2702 scooter~1f6f4 scorpion~1f982 scorpius~264f scream_cat~1f640 scream~1f631 screwdriver~1fa9b scroll~1f4dc
seal~1f9ad seat~1f4ba second_place_medal~1f948 secret~3299 see_no_evil~1f648 seedling~1f331 selfie~1f933 service_dog~1f415-200d-1f9ba
seven~0037-fe0f-20e3 sewing_needle~1faa1 shaking_face~1fae8 shallow_pan_of_food~1f958 shamrock~2618 shark~1f988 shaved_ice~1f367 sheep~1f411
shell~1f41a shield~1f6e1 shinto_shrine~26e9 ship~1f6a2 shirt=tshirt~1f455 shopping_bags~1f6cd shopping_trolley~1f6d2 shorts~1fa73 shovel~1fa8f
shower~1f6bf shrimp~1f990 shrug~1f937 shushing_face=face_with_finger_covering_closed_lips~1f92b signal_strength~1f4f6 singer~1f9d1-200d-1f3a4
six_pointed_star~1f52f six~0036-fe0f-20e3 skateboard~1f6f9 skier~26f7 ski~1f3bf skull_and_crossbones~2620 skull~1f480 skunk~1f9a8 sled~1f6f7
sleeping_accommodation~1f6cc sleeping~1f634 sleepy~1f62a sleuth_or_spy~1f575 slightly_frowning_face~1f641 slightly_smiling_face~1f642
slot_machine~1f3b0 sloth~1f9a5 small_airplane~1f6e9 small_blue_diamond~1f539 small_orange_diamond~1f538 small_red_triangle_down~1f53b
small_red_triangle~1f53a smile_cat~1f638 smiley_cat~1f63a smiley~1f603 smile~1f604 smiling_face_with_3_hearts~1f970 smiling_face_with_tear~1f972
smiling_imp~1f608 smirk_cat~1f63c smirk~1f60f smoking~1f6ac snail~1f40c snake~1f40d sneezing_face~1f927 snow_capped_mountain~1f3d4 snow_cloud~1f328
snowboarder~1f3c2 snowflake~2744 snowman_without_snow~26c4 snowman~2603 soap~1f9fc sob~1f62d soccer~26bd socks~1f9e6 softball~1f94e soon~1f51c
sos~1f198 sound~1f509 space_invader~1f47e spades~2660 spaghetti~1f35d sparkler~1f387 sparkles~2728 sparkle~2747 sparkling_heart~1f496
speak_no_evil~1f64a speaker~1f508 speaking_head_in_silhouette~1f5e3 speech_balloon~1f4ac speedboat~1f6a4 spider_web~1f578 spider~1f577
spiral_calendar_pad~1f5d3 spiral_note_pad~1f5d2 splatter~1fadf spock-hand~1f596 sponge~1f9fd spoon~1f944 sports_medal~1f3c5 squid~1f991 stadium~1f3df
standing_person~1f9cd star-struck=grinning_face_with_star_eyes~1f929 star2~1f31f star_and_crescent~262a star_of_david~2721 stars~1f320 star~2b50
station~1f689 statue_of_liberty~1f5fd steam_locomotive~1f682 stethoscope~1fa7a stew~1f372 stopwatch~23f1 straight_ruler~1f4cf strawberry~1f353
stuck_out_tongue_closed_eyes~1f61d stuck_out_tongue_winking_eye~1f61c stuck_out_tongue~1f61b student~1f9d1-200d-1f393 studio_microphone~1f399
stuffed_flatbread~1f959 sun_with_face~1f31e sunflower~1f33b sunglasses~1f60e sunny~2600 sunrise_over_mountains~1f304 sunrise~1f305 superhero~1f9b8
supervillain~1f9b9 surfer~1f3c4 sushi~1f363 suspension_railway~1f69f swan~1f9a2 sweat_drops~1f4a6 sweat_smile~1f605 sweat~1f613 sweet_potato~1f360
swimmer~1f3ca symbols~1f523 synagogue~1f54d syringe~1f489 t-rex~1f996 table_tennis_paddle_and_ball~1f3d3 taco~1f32e tada~1f389 takeout_box~1f961
tamale~1fad4 tanabata_tree~1f38b tangerine~1f34a taurus~2649 taxi~1f695 teacher~1f9d1-200d-1f3eb teapot~1fad6 tea~1f375 technologist~1f9d1-200d-1f4bb
teddy_bear~1f9f8 telephone_receiver~1f4de telescope~1f52d tennis~1f3be tent~26fa test_tube~1f9ea the_horns=sign_of_the_horns~1f918 thermometer~1f321
thinking_face~1f914 third_place_medal~1f949 thong_sandal~1fa74 thought_balloon~1f4ad thread~1f9f5 three_button_mouse~1f5b1 three~0033-fe0f-20e3
thunder_cloud_and_rain~26c8 ticket~1f3ab tiger2~1f405 tiger~1f42f timer_clock~23f2 tired_face~1f62b tm~2122 toilet~1f6bd tokyo_tower~1f5fc
tomato~1f345 tongue~1f445 toolbox~1f9f0 toothbrush~1faa5 tooth~1f9b7 tophat~1f3a9 top~1f51d tornado=tornado_cloud~1f32a trackball~1f5b2 tractor~1f69c
traffic_light~1f6a5 train2~1f686 train~1f68b tram~1f68a transgender_flag~1f3f3-fe0f-200d-26a7-fe0f transgender_symbol~26a7
triangular_flag_on_post~1f6a9 triangular_ruler~1f4d0 trident~1f531 triumph~1f624 trolleybus~1f68e troll~1f9cc trophy~1f3c6 tropical_drink~1f379
tropical_fish~1f420 truck~1f69a trumpet~1f3ba tulip~1f337 tumbler_glass~1f943 turkey~1f983 turtle~1f422 tv~1f4fa twisted_rightwards_arrows~1f500
two_hearts~1f495 two_men_holding_hands=men_holding_hands~1f46c two_women_holding_hands=women_holding_hands~1f46d two~0032-fe0f-20e3 u5272~1f239
u5408~1f234 u55b6~1f23a u6307~1f22f u6708~1f237 u6709~1f236 u6e80~1f235 u7121~1f21a u7533~1f238 u7981~1f232 u7a7a~1f233 umbrella_on_ground~26f1
umbrella_with_rain_drops~2614 umbrella~2602 unamused~1f612 underage~1f51e unicorn_face~1f984 unlock~1f513 upside_down_face~1f643 up~1f199
us=flag-us~1f1fa-1f1f8 vampire~1f9db vertical_traffic_light~1f6a6 vhs~1f4fc vibration_mode~1f4f3 video_camera~1f4f9 video_game~1f3ae violin~1f3bb
virgo~264d volcano~1f30b volleyball~1f3d0 vs~1f19a v~270c waffle~1f9c7 walking~1f6b6 waning_crescent_moon~1f318 waning_gibbous_moon~1f316 warning~26a0
wastebasket~1f5d1 watch~231a water_buffalo~1f403 water_polo~1f93d watermelon~1f349 wave~1f44b waving_black_flag~1f3f4 waving_white_flag~1f3f3
wavy_dash~3030 waxing_crescent_moon~1f312 wc~1f6be weary~1f629 wedding~1f492 weight_lifter~1f3cb whale2~1f40b whale~1f433 wheel_of_dharma~2638
wheelchair~267f wheel~1f6de white_check_mark~2705 white_circle~26aa white_flower~1f4ae white_frowning_face~2639 white_haired_man~1f468-200d-1f9b3
white_haired_person~1f9d1-200d-1f9b3 white_haired_woman~1f469-200d-1f9b3 white_heart~1f90d white_large_square~2b1c white_medium_small_square~25fd
white_medium_square~25fb white_small_square~25ab white_square_button~1f533 wilted_flower~1f940 wind_blowing_face~1f32c wind_chime~1f390 window~1fa9f
wine_glass~1f377 wing~1fabd wink~1f609 wireless~1f6dc wolf~1f43a woman-biking~1f6b4-200d-2640-fe0f woman-bouncing-ball~26f9-fe0f-200d-2640-fe0f
woman-bowing~1f647-200d-2640-fe0f woman-boy-boy~1f469-200d-1f466-200d-1f466 woman-boy~1f469-200d-1f466 woman-cartwheeling~1f938-200d-2640-fe0f
woman-facepalming~1f926-200d-2640-fe0f woman-frowning~1f64d-200d-2640-fe0f woman-gesturing-no~1f645-200d-2640-fe0f
woman-gesturing-ok~1f646-200d-2640-fe0f woman-getting-haircut~1f487-200d-2640-fe0f woman-getting-massage~1f486-200d-2640-fe0f
woman-girl-boy~1f469-200d-1f467-200d-1f466 woman-girl-girl~1f469-200d-1f467-200d-1f467 woman-girl~1f469-200d-1f467
woman-golfing~1f3cc-fe0f-200d-2640-fe0f woman-heart-man~1f469-200d-2764-fe0f-200d-1f468 woman-heart-woman~1f469-200d-2764-fe0f-200d-1f469
woman-juggling~1f939-200d-2640-fe0f woman-kiss-man~1f469-200d-2764-fe0f-200d-1f48b-200d-1f468
woman-kiss-woman~1f469-200d-2764-fe0f-200d-1f48b-200d-1f469 woman-lifting-weights~1f3cb-fe0f-200d-2640-fe0f woman-mountain-biking~1f6b5-200d-2640-fe0f
woman-playing-handball~1f93e-200d-2640-fe0f woman-playing-water-polo~1f93d-200d-2640-fe0f woman-pouting~1f64e-200d-2640-fe0f
woman-raising-hand~1f64b-200d-2640-fe0f woman-rowing-boat~1f6a3-200d-2640-fe0f woman-running~1f3c3-200d-2640-fe0f woman-shrugging~1f937-200d-2640-fe0f
woman-surfing~1f3c4-200d-2640-fe0f woman-swimming~1f3ca-200d-2640-fe0f woman-tipping-hand~1f481-200d-2640-fe0f woman-walking~1f6b6-200d-2640-fe0f
woman-wearing-turban~1f473-200d-2640-fe0f woman-woman-boy-boy~1f469-200d-1f469-200d-1f466-200d-1f466 woman-woman-boy~1f469-200d-1f469-200d-1f466
woman-woman-girl-boy~1f469-200d-1f469-200d-1f467-200d-1f466 woman-woman-girl-girl~1f469-200d-1f469-200d-1f467-200d-1f467
woman-woman-girl~1f469-200d-1f469-200d-1f467 woman-wrestling~1f93c-200d-2640-fe0f woman_climbing~1f9d7-200d-2640-fe0f
woman_feeding_baby~1f469-200d-1f37c woman_in_lotus_position~1f9d8-200d-2640-fe0f
woman_in_manual_wheelchair_facing_right~1f469-200d-1f9bd-200d-27a1-fe0f woman_in_manual_wheelchair~1f469-200d-1f9bd
woman_in_motorized_wheelchair_facing_right~1f469-200d-1f9bc-200d-27a1-fe0f woman_in_motorized_wheelchair~1f469-200d-1f9bc
woman_in_steamy_room~1f9d6-200d-2640-fe0f woman_in_tuxedo~1f935-200d-2640-fe0f woman_kneeling_facing_right~1f9ce-200d-2640-fe0f-200d-27a1-fe0f
woman_kneeling~1f9ce-200d-2640-fe0f woman_running_facing_right~1f3c3-200d-2640-fe0f-200d-27a1-fe0f woman_standing~1f9cd-200d-2640-fe0f
woman_walking_facing_right~1f6b6-200d-2640-fe0f-200d-27a1-fe0f woman_with_beard~1f9d4-200d-2640-fe0f woman_with_probing_cane~1f469-200d-1f9af
woman_with_veil~1f470-200d-2640-fe0f woman_with_white_cane_facing_right~1f469-200d-1f9af-200d-27a1-fe0f womans_clothes~1f45a womans_flat_shoe~1f97f
womans_hat~1f452 woman~1f469 women-with-bunny-ears-partying=woman-with-bunny-ears-partying~1f46f-200d-2640-fe0f womens~1f6ba wood~1fab5
woozy_face~1f974 world_map~1f5fa worm~1fab1 worried~1f61f wrench~1f527 wrestlers~1f93c writing_hand~270d x-ray~1fa7b x~274c yarn~1f9f6
yawning_face~1f971 yellow_heart~1f49b yen~1f4b4 yin_yang~262f yo-yo~1fa80 yum~1f60b zany_face=grinning_face_with_one_large_and_one_small_eye~1f92a
zap~26a1 zebra_face~1f993 zero~0030-fe0f-20e3 zipper_mouth_face~1f910 zombie~1f9df zzz~1f4a4
`
