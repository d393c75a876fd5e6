package org.fengqiao.policy.fact;

import java.util.List;

/**
 * The one fact on which a rule matches: a demand, its matter, what has happened, and what earlier phases concluded.
 *
 * <p>Components from {@code purpose} on the second line are conclusions: null until a phase has set them. Where a
 * conclusion is still open, rules are asked once for every reading of it.
 *
 * @param givenPurpose     label of the class a person gave, or null
 * @param proposedPurpose  label of the class proposed at registration, or null
 * @param touched          further bodies whose duties the demand touches, without the competent one
 * @param purpose          label of the class concluded in phase 分类
 * @param purposeOpen      whether that class still waits for a person
 * @param caseLevel        level of the case concluded in phase 分类, for example 重点
 * @param legalChannel     label of the legal channel concluded in phase 分流
 * @param legalChannelOpen whether that channel still waits for a person
 * @param competence       label of {@link Competence}: how the competent body stands to the receiver; not null
 * @param commonSuperior   whether one body commands the competent body and every touched one, directly or not
 * @param competent        the body that the catalogue names for item and place, or null (then it goes to triage)
 * @param firstHandler     first handler concluded in phase 责任
 * @param lead             lead body concluded in phase 责任
 * @param coHandlers       co-handling bodies concluded in phase 责任
 */
public record DemandFact(String id, MatterFact matter, ItemFact item, String text, String givenPurpose,
                         String proposedPurpose, BodyFact complainedBody, List<AccusedFact> accused, boolean urgent,
                         boolean serious, boolean danger, boolean hardship, boolean enterprise, boolean litigation,
                         boolean policyGap, boolean promised, boolean confidential, List<BodyFact> touched,
                         List<HandlingFact> handlings, List<EventFact> events,
                         String purpose, boolean purposeOpen, String caseLevel, String legalChannel,
                         boolean legalChannelOpen, BodyFact competent, BodyFact firstHandler, BodyFact lead,
                         List<BodyFact> coHandlers, String competence, boolean commonSuperior) {

    public DemandFact {
        accused = List.copyOf(accused);
        touched = List.copyOf(touched);
        handlings = List.copyOf(handlings);
        events = List.copyOf(events);
        coHandlers = List.copyOf(coHandlers);
    }

    public DemandFact classified(String newPurpose, boolean open, String newCaseLevel) {
        return new DemandFact(id, matter, item, text, givenPurpose, proposedPurpose, complainedBody, accused, urgent,
                serious, danger, hardship, enterprise, litigation, policyGap, promised, confidential, touched,
                handlings, events, newPurpose, open, newCaseLevel, legalChannel, legalChannelOpen, competent,
                firstHandler, lead, coHandlers, competence, commonSuperior);
    }

    public DemandFact diverted(String newChannel, boolean open) {
        return new DemandFact(id, matter, item, text, givenPurpose, proposedPurpose, complainedBody, accused, urgent,
                serious, danger, hardship, enterprise, litigation, policyGap, promised, confidential, touched,
                handlings, events, purpose, purposeOpen, caseLevel, newChannel, open, competent, firstHandler, lead,
                coHandlers, competence, commonSuperior);
    }

    public DemandFact assigned(BodyFact newFirst, BodyFact newLead, List<BodyFact> newCoHandlers) {
        return new DemandFact(id, matter, item, text, givenPurpose, proposedPurpose, complainedBody, accused, urgent,
                serious, danger, hardship, enterprise, litigation, policyGap, promised, confidential, touched,
                handlings, events, purpose, purposeOpen, caseLevel, legalChannel, legalChannelOpen, competent,
                newFirst, newLead, newCoHandlers, competence, commonSuperior);
    }
}
