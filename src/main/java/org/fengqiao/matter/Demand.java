package org.fengqiao.matter;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;

/**
 * One thing asked for. Purpose, route, clocks and confidentiality belong to the demand, not to the letter it stands in.
 *
 * @param id             unique within the matter; "1", "2", … when null
 * @param purpose        class given by a person, or null when it is open
 * @param purposeProposed class proposed by whoever registered it (or by a classifier); waits for confirmation
 * @param item           catalogue item by code or name; null or unknown goes to triage
 * @param text           the passage of the matter that states this demand, or null for the whole
 * @param complainedBody the body complained about (被反映单位): normally the competent one; null if none
 * @param accused        whom an accusation names; empty if none
 * @param urgent         urgency as stated
 * @param serious        seriousness as stated
 * @param danger         danger to life or limb as stated
 * @param hardship       hardship declared by the petitioner
 * @param enterprise     an enterprise is party to the matter
 * @param litigation     concerns rights to be sought through courts, procuratorates or police procedure (涉法涉诉)
 * @param policyGap      points to a question of policy rather than of one case
 * @param promised       a body has promised a solution before
 * @param confidential   the petitioner asked for confidentiality
 * @param bodies         further bodies whose duties the demand touches, by code or name
 * @param handlings      bodies already dealing with it
 */
public record Demand(
        @JsonAlias("编号") String id,
        @JsonAlias("目的") Purpose purpose,
        @JsonAlias("拟定目的") Purpose purposeProposed,
        @JsonAlias("事项类别") String item,
        @JsonAlias("内容") String text,
        @JsonAlias("被反映单位") String complainedBody,
        @JsonAlias("被检举控告") List<Accused> accused,
        @JsonAlias("紧急") boolean urgent,
        @JsonAlias("重大") boolean serious,
        @JsonAlias("危及人身") boolean danger,
        @JsonAlias("生活困难") boolean hardship,
        @JsonAlias("涉企") boolean enterprise,
        @JsonAlias("涉法涉诉") boolean litigation,
        @JsonAlias("政策问题") boolean policyGap,
        @JsonAlias("曾有承诺") boolean promised,
        @JsonAlias("要求保密") boolean confidential,
        @JsonAlias("涉及单位") List<String> bodies,
        @JsonAlias("在办") List<Handling> handlings) {

    public Demand {
        accused = accused == null ? List.of() : List.copyOf(accused);
        bodies = bodies == null ? List.of() : List.copyOf(bodies);
        handlings = handlings == null ? List.of() : List.copyOf(handlings);
    }

    /**
     * The same under a class.
     *
     * @param given    by a person, or null
     * @param proposed waits for confirmation, or null
     */
    public Demand classed(Purpose given, Purpose proposed) {
        return new Demand(id, given, proposed, item, text, complainedBody, accused, urgent, serious, danger, hardship,
                enterprise, litigation, policyGap, promised, confidential, bodies, handlings);
    }
}
