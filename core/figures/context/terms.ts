/**
 * Korean words of papers = how the English words for them begin, of which one will do. What is marked with `*` is said of
 * so much that two texts with it need not speak of one thing: it can be what is counted, but tells nothing beside a figure; `!`
 * is an action, said of as much, which counts only where nothing else does (19개 모델 평가).
 */
export const TERMS = `
가격=price,cost 가설=hypothes 가속=accel,speed,fast 가중=weight 가지치기=prun 가치=valu 각도=angle 간선=edge 감독=supervis
감소=reduc,decreas,drop,fewer,less,lower 감쇠=decay 감정=emotion 감지=detect 강건=robust 강화=reinforc 개발자=developer
개체=entit,object,instanc 객체=object 건물=building 검색=retriev,search 검증=verif,valid 게시물=post 게임=game 격자=grid
결함=defect,fault 결합=combin,coupl 경량=light 경로=path,trajector 경쟁=compet 계산=comput 계열=famil,series 계층=layer,hierarch,level
계통=system 고해상도=high,resolution 곡=song,track,piece 공간=spatial,space 공개=public,open,releas 공격=attack 공유=shar
과제=task,challeng,problem 과학=scien 관계=relation 관절=joint 관점=perspectiv,view,aspect 관측=observ 광고=ad 교육=educat 교차=cross
구간=interval,segment 구성=component,config,part 구성요소=component 구조=structur,architect 국가=countr,nation 군집=cluster
궤적=trajector 규모=scale,size 규칙=rule 그래프=graph 그룹=group 금융=financ 기간=period 기관=organ,institut 기능=function,capabilit
기둥=pillar 기법*=method,techniqu,approach 기본=base,default 기사=article 기억=memor 기업=compan,enterpris 기여=contribut
기준=criteri,baselin 기준선=baselin 기후=climat 긴=long 길이=length,long 깊이=depth 나라=countr,nation 난이도=difficult 날씨=weather 낮은=low
너비=width 노드=node 노이즈=nois 논문=paper,article,stud,publication 농업=agricul 높은=high 높이=height 뉴런=neuron 뉴스=news 느린=slow
능력=abilit,capabilit,skill 다국어=multilingual 다단계=multi 다양=divers,variet,various 다운샘플링=downsampl 다이어그램=diagram 다중=multi
단계=stage,step,phase,level 단백질=protein 단어=word 단일=single 단축=reduc,short,faster 대=machine 대규모=large-scale,large
대상=target,subject,participant 대역=band 대응=correspond 대조=contrast 대화=dialog,convers,turn 댓글=comment 데이터*=data
데이터셋=dataset,corpus,corpora,benchmark 도구=tool 도로=road 도메인=domain 도시=cit 도표=chart,diagram 동물=animal 동영상=video,clip
동적=dynamic 디바이스=device 디스플레이=display 디코더=decoder 디코딩=decod 라벨=label 라운드=round 라이브러리=librar 레이블=label 레이어=layer
렌더링=render 로봇=robot 루프=loop 리뷰=review 마이크=microphon 매개변수=parameter,model 맵=map 메모리=memory 메커니즘=mechanism 메트릭=metric
면적=area 명=people,participant,user,subject,human,expert,annotator,speaker,patient,student,volunteer,worker,respondent,developer,player,rater 명령=instruct,command 모달=modal 모달리티=modalit
모델*=model,parameter 모듈=modul,component 모드=mode 목적함수=objectiv 목표*=goal,objectiv,target 문맥=context 문법=gramma 문서=document
문자=character,script,letter 문장=sentenc 문제=problem,question,challeng,issu,task 문항=question,item 문헌=literatur,document
물리=physic 물체=object 미세조정=fine,finetun 민감=sensitiv 민감도=sensitiv 밀도=densit 반복=iterat,repet,repeat 발화=utteranc
방법*=method,approach,techniqu 방식*=way,method,scheme,paradigm,manner 방어=defens 방언=dialect 방향=direction 배경=background
배치=batch 백과=encyclop 백본=backbon 버전=version,variant 번=times,round 번역=translat 범주=categor,class 법률=legal,law
벤치마크=benchmark,dataset 변수=variabl 변형=variant 병렬=parallel 병렬화=parallel 병원=hospital 보간=interpolat 보상=reward 복구=recover
복원=restor,recover,reconstruct 복잡=complex 부분=part,component 부서=department 분기=branch 분류=classif 분야=field,domain,area
분자=molecul 분할=segment,partition,split 블록=block 비교!=compar 비디오=video,clip 비용=cost 비율=ratio,rat,proportion,fraction
비전=vision,visual 비트=bit 빠르=fast,speed,accel,quick 빠른=fast,speed,accel,quick 사건=event
사람=human,people,person,participant 사례=case,exampl,instanc 사용!=us 사용량=usage,consum 사용자=user 사전=dictionar
사전학습=pre-train,pretrain 사진=photo,image 사후=post 산업=industr 산술=arithm 상관=correl 상승=increas,rise,rais,gain,grow 상위=top,upper 상태=state
상품=product 생략=skip 생물=bio 생성!=generat 샷=shot 서버=server 서브셋=subset 서비스=servic 선택지=option,choice 선호=prefer
설명=descri,explan 설정=setting,config 성공=success 성공률=success 성능*=perform 성분=component 세그먼트=segment 세대=generation
세션=session 세트=set 세포=cell 센서=sensor 소리=sound,audio 소비=consum 소스=source 속도=speed,fast,rate,accel,throughput
속성=attribut,propert,dimension,axes,axis 손=hand 손상=degrad,damag 손실=loss 수렴=converg 수면=sleep 수식=equation,formula
수준=level 수집=collect 수학=math 순위=rank 스케일=scale 스크립트=script 스타일=style 스텝=step 슬라이드=slide 시각=visual,vision 시각화=visuali
시간=hour,latenc,runtim,time 시계열=series 시나리오=scenario 시드=seed 시뮬레이션=simul 시스템=system 시점=view 시퀀스=sequenc 시험=exam,test
식별=identif 신호=signal 실내=indoor 실세계=real 실시간=real 실제=real 실패=fail 실패율=fail 실행=execut,runtim,run 실험!=experiment,trial,run
심층=deep 심판=judge,arbit 쌍=pair 아이콘=icon 아키텍처=architectur 악기=instrument 악성=malicious 안전=safe 알고리즘=algorithm,method
압축=compress 압축률=compress 애플리케이션=applic,app 앱=app 약점=weakness 양방향=bidirection 양자화=quanti 어텐션=attention 어휘=vocabular
언어=language 얼굴=fac 업데이트=updat 에너지=energ 에이전트=agent 에포크=epoch 엔진=engine 엔티티=entit 엣지=edge 연결=connect,link
연구=stud,research 연구자=researcher,scientist 연산=operat,comput,flop 연산량=flop,comput 연산자=operator 연장=extend,extens,push
열화=degrad 영상=video,image,clip,footage 영역=domain,region,area,field 예산=budget 예시=exampl,demonstrat 예제=exampl 예측=predict
오디오=audio 오류=error 오류율=error 오차=error 오프라인=offlin 온도=temperatur 온라인=onlin 외삽=extrapolat 요구=requir,demand
요소=element,factor,component 요약=summar 요인=factor 요청=request 용량=capacit,size 우수=superior,outperform,better 원리=principl
원본=original,source 원인=cause 원자=atom 원칙=principl 웹=web 웹사이트=website,site 위성=satellit 위치=position,location 위험=risk
위협=threat 유사=similar 유전자=gene 유지=maintain,retain,preserv,keep 유형=type,categor,kind 윤리=ethic 융합=fusion,fus
음성=speech,voice,audio 음악=music 음향=acoust,audio,sound 응답=respons,answer 응용=applic 의견=opinion 의도=intent 의료=medic,health
의사=doctor,physician,clinician 의존성=dependenc 이동=movement,transport 이미지=image,picture,photo 이벤트=event 이상치=outlier
이점=advantag,benefit 이중언어=bilingual 인간=human 인구=population 인물=person,people,identit,subject 인스턴스=instanc
인식=recogn,percept 인코더=encoder 일관=consisten,coheren 일반화=generaliz 일치=agree,match 임계값=threshold 임상=clinic 입력=input
자극=stimul 자동=autom 자료=source,stud,data 자연어=natural 자원=resourc 자유도=degree,dof 작가=author,writer 작업=task 작은=small
자리=digit 잠재=latent 장=image,photo,page 장기=organ,long 장르=genre 장면=scene 장비=device,equipment 장치=device 재구성=reconstruct 재료=material
재현율=recall 저렴=lower,cheap,less 저자=author 저장소=repositor 적은=less,fewer,few,small,lower 적응=adapt 전략=strateg
전력=power,energ 전문가=expert 전이=transf 전처리=preprocess 절감=reduc,sav,less 절반=half 절약=sav 점=score,point 점수=score,point
점유율=share 정답=answer,label,correct 정답률=accura,correct,success 정렬=align 정리=theorem 정밀도=precis 정보=inform 정책=polic 정합성=align,consisten
정확=accura,precis 정확도=accura 제약=constrain,regulariz 제어=control 제품=product 조건=condition 조명=light,illumin 조정=adjust,tun
조합=combin 종=type,kind,species 종류=type,kind 주기=cycle,period 주석=annotat 주석자=annotator 주요=key,main,major,primary
주의=attention 주제=topic,subject,theme 주파수=frequenc 줄=reduc,decreas,cut,less 중간=medium,intermedi,mid 증가=increas,grow,gain,rise,rais
증강=augment 증류=distill 증명=proof 지도=map 지시=instruct 지시문=instruct 지식=knowledg 지역=region,local 지연=latenc,delay
지표=metric,indicator,measur 직업=occupation,profession 질문=question,query,queries 질병=disease 질의=query,queries,question
집단=group,population,cohort 짧은=short 차량=vehicl,car 차원=dimension,axes,axis 차트=chart 참가자=participant 창의=creativ
채널=channel 처리!=process 처리량=throughput 천문=astro 천체=celestial 초기=initial,earl 초해상도=super 촬영=captur,film 최적화=optimi
최종=final 추가=additional,extra,further 추론!=reason,infer 추적=track,trac 추적기=tracker 추출=extract 축=ax 출력=output 출처=source
취약점=vulnerabilit 측면=aspect,dimension,perspectiv,facet 층=layer 카메라=camera 카테고리=categor 캐시=cache 캡션=caption,descri
커널=kernel 커밋=commit 컨볼루션=convol 컨텍스트=context 코드=code 코드북=codebook 코딩=cod 코어=core 코퍼스=corpus,corpora 크기=size
큰=larg,bigg 클래스=class 클러스터=cluster 클립=clip 탐지=detect 턴=turn 테스트=test 텍스트=text 템플릿=templat 토큰=token 트랙=track
트랜스포머=transformer 특성=propert,featur,character 특이도=specific 특징=featur,character 특허=patent 파라미터=parameter,model
파이프라인=pipelin 파인튜닝=fine,finetun 파일=file 판단=judg 판사=judge 패러다임=paradigm 패치=patch 패턴=pattern 퍼즐=puzzle 페르소나=persona
편=video,paper,film,stor 편집=edit 편향=bias 평가!=evaluat,assess 평가자=evaluator,rater,judge 평균=average,mean 퍼플렉시티=perplex 포맷=format
포인트=point 포즈=pose 폭=width 표본=sample 표준=standard 표현=represent 풀이=solution 품질=qualit 프레임=frame 프레임워크=framework
프로그램=program 프로세스=process 프로젝트=project 프로토콜=protocol 프롬프트=prompt 프루닝=prun 프리필=prefill 플랫폼=platform 필터=filter
하락=drop,declin,fall,fell,decreas 하위=sub,lower 하이퍼파라미터=hyperparamet 학생=student 학습!=train,learn 학습률=rate 한계=limit 함수=function 합격률=pass
합성=synth,compos 합성곱=convol 항목=item,entr 해상도=resolution 핵심=key,core,main 행동=action,behavi 향상!=improv,gain 헤드=head
현상=phenom,mode 현실=real 형식=format 형태=form 호출=call 혼합=mix,hybrid 홉=hop 화면=screen 화자=speaker 화질=qualit,imag 화학=chem
화합물=compound 확률=probab 확산=diffus 확장=extrapolat,exten,expan,scal 환각=hallucinat 환경=environment,setting 환자=patient
활용=utiliz,us 활용률=utiliz,us 회=run,round,times 회사=compan 회의=meeting 획득=acquir 효과=effect 효율=efficien 후기=late 후보=candidat
훈련!=train 희소=spars
한국어=korean 영어=english 중국어=chinese 일본어=japan 최대=up,maxim,peak
`;
