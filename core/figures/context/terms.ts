/**
 * Korean words of papers = how the English words for them begin, of which one will do. What is marked with `*` is said of
 * so much that two texts with it need not speak of one thing: it can be what is counted, but tells nothing beside a figure.
 */
export const TERMS = `
가중=weight 가지치기=prun 각도=angle 감독=supervis 감소=reduc,decreas,drop,fewer,less,lower 감지=detect 강건=robust
강화=reinforc 객체=object 검색=retriev,search 검증=verif,valid 격자=grid 결합=combin,coupl 경량=light 경로=path,trajector
경쟁=compet 계산=comput 계열=famil,series 계층=layer,hierarch,level 고해상도=high,resolution 공간=spatial,space
공개=public,open,releas 과제=task,challeng,problem 과학=scien 관절=joint 관점=perspectiv,view,aspect
구간=interval,segment 구성=component,config,part 구성요소=component 구조=structur,architect 군집=cluster 규모=scale,size
그래프=graph 그룹=group 기간=period 기관=institut 기능=function,capabilit 기둥=pillar 기법*=method,techniqu,approach
기억=memor 기여=contribut 기준=criteri,baselin 기준선=baselin 긴=long 깊이=depth 난이도=difficult 낮은=low 노드=node 노이즈=nois
높은=high 뉴런=neuron 느린=slow 능력=abilit,capabilit,skill 다국어=multilingual 다양=divers,variet,various
단계=stage,step,phase,level 단어=word 대=machine 대규모=large-scale,large 대상=target,subject,participant
대화=dialog,convers,turn 데이터*=data 데이터셋=dataset,corpus,corpora,benchmark 도구=tool 도메인=domain 동영상=video,clip
동적=dynamic 디스플레이=display 디코더=decoder 디코딩=decod 라벨=label 라운드=round 레이블=label 레이어=layer 로봇=robot 루프=loop
마이크=microphon 매개변수=parameter,model 맵=map 메모리=memory 메커니즘=mechanism 메트릭=metric 면적=area
명=people,participant,user,subject,human,expert,annotator 명령=instruct,command 모달=modal 모달리티=modalit 모델*=model,parameter
모듈=modul,component 모드=mode 목적함수=objectiv 목표*=goal,objectiv,target 문맥=context 문법=gramma 문서=document
문장=sentenc 문제=problem,question,challeng,issu,task 물체=object 민감=sensitiv 밀도=densit 반복=iterat,repet,repeat
방법*=method,approach,techniqu 방식*=way,method,scheme,paradigm,manner 방향=direction 배경=background 배치=batch
백과=encyclop 백본=backbon 버전=version,variant 번=times,round 번역=translat 범주=categor,class 벤치마크=benchmark,dataset
변수=variabl 변형=variant 병렬=parallel 보상=reward 복구=recover 복잡=complex 부분=part,component 분기=branch 분류=classif
분야=field,domain,area 분할=segment,partition,split 블록=block 비교=compar 비디오=video,clip 비용=cost
비율=ratio,rat,proportion,fraction 비트=bit 빠르=fast,speed,accel,quick 빠른=fast,speed,accel,quick
사람=human,people,person,participant 사례=case,exampl,instanc 사용*=us 사용량=usage,consum 사용자=user
사전학습=pre-train,pretrain 사진=photo,image 산업=industr 상관=correl 상위=top,upper 상태=state 생략=skip 생성*=generat
서버=server 서브셋=subset 선호=prefer 설정=setting,config 성공=success 성능*=perform 성분=component 세그먼트=segment
세대=generation 세션=session 세트=set 센서=sensor 소비=consum 소스=source 속도=speed,fast,rate,accel,throughput
속성=attribut,propert,dimension,axes,axis 손실=loss 수렴=converg 수면=sleep 수준=level 수집=collect 스케일=scale 스타일=style
스텝=step 시각=visual,vision 시간=hour,latenc,runtim 시나리오=scenario 시드=seed 시뮬레이션=simul 시스템=system 시점=view
시퀀스=sequenc 식별=identif 신호=signal 실세계=real 실시간=real 실제=real 실패=fail 실험=experiment,trial,run 심층=deep 쌍=pair
아키텍처=architectur 악성=malicious 안전=safe 알고리즘=algorithm,method 압축=compress 약점=weakness 양자화=quanti 어텐션=attention
언어=language 업데이트=updat 에너지=energ 에이전트=agent 에포크=epoch 엔진=engine 연결=connect,link 연구=stud,research
연산=operat,comput,flop 연산량=flop,comput 연장=extend,extens,push 열화=degrad 영상=video,image,clip,footage
영역=domain,region,area,field 예산=budget 예시=exampl,demonstrat 예제=exampl 예측=predict 오디오=audio 오류=error 오차=error
온도=temperatur 요구=requir,demand 요소=element,factor,component 요약=summar 요인=factor 용량=capacit,size
우수=superior,outperform,better 원리=principl 원인=cause 원칙=principl 위치=position,location 유사=similar
유지=maintain,retain,preserv,keep 유형=type,categor,kind 윤리=ethic 음성=speech,voice,audio 응답=respons,answer
응용=applic 의견=opinion 의사=doctor,physician,clinician 이동=movement,transport 이미지=image,picture,photo 이상치=outlier
이점=advantag,benefit 인간=human 인구=population 인스턴스=instanc 인식=recogn,percept 인코더=encoder 일관=consisten,coheren
일반화=generaliz 입력=input 자극=stimul 자동=autom 자원=resourc 작가=author,writer 작업=task 작은=small 잠재=latent
장=image,photo,page 장기=long 장르=genre 장면=scene 장치=device 재구성=reconstruct 저자=author
적은=less,fewer,few,small,lower 적응=adapt 전략=strateg 전문가=expert 절감=reduc,sav,less 점=score,point 점수=score,point
정렬=align 정보=inform 정책=polic 정확=accura,precis 정확도=accura 제약=constrain,regulariz 제어=control 조건=condition 조정=adjust,tun
조합=combin 종=type,kind,species 종류=type,kind 주기=cycle,period 주석=annotat 주요=key,main,major,primary 주의=attention
주제=topic,subject,theme 줄=reduc,decreas,cut,less 중간=medium,intermedi,mid 증가=increas,grow 증강=augment
지식=knowledg 지역=region,local 지연=latenc,delay 지표=metric,indicator,measur 직업=occupation,profession
질문=question,query,queries 질병=disease 집단=group,population,cohort 짧은=short 차원=dimension,axes,axis
참가자=participant 창의=creativ 채널=channel 처리=process 처리량=throughput 천체=celestial 최적화=optimi
추가=additional,extra,further 추론*=reason,infer 추적=track,trac 추출=extract 출력=output
측면=aspect,dimension,perspectiv,facet 층=layer 카메라=camera 카테고리=categor 캐시=cache 캡션=caption 커널=kernel
컨텍스트=context 코드=code 코드북=codebook 코퍼스=corpus,corpora 크기=size 큰=larg,bigg 클래스=class 클러스터=cluster 클립=clip
탐지=detect 테스트=test 텍스트=text 템플릿=templat 토큰=token 트랜스포머=transformer 특성=propert,featur,character
특징=featur,character 파라미터=parameter,model 파이프라인=pipelin 판단=judg 패러다임=paradigm 패치=patch 패턴=pattern 페르소나=persona
편=video,paper,film,stor 편집=edit 편향=bias 평가*=evaluat,assess 평균=average,mean 포맷=format 포인트=point 표본=sample
표현=represent 풀이=solution 품질=qualit 프레임=frame 프레임워크=framework 프로그램=program 프로세스=process 프로젝트=project
프로토콜=protocol 프롬프트=prompt 프루닝=prun 프리필=prefill 플랫폼=platform 필터=filter 하위=sub,lower 하이퍼파라미터=hyperparamet
학생=student 학습*=train,learn 한계=limit 함수=function 합성=synth,compos 항목=item,entr 해상도=resolution 핵심=key,core,main
행동=action,behavi 향상*=improv,gain 현상=phenom,mode 현실=real 형식=format 형태=form 화자=speaker 화질=qualit,imag 확률=probab
확산=diffus 확장=extrapolat,exten,expan,scal 환각=hallucinat 환경=environment,setting 환자=patient 활용=utiliz,us
회=run,round,times 획득=acquir 효과=effect 효율=efficien 훈련=train 희소=spars
`;
