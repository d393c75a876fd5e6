package org.fengqiao.decision.scenario;

import java.util.Map;
import java.util.Objects;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Found;

/** Recognises parties by whatever name a scenario gives them. */
record Sight(DirectoryDay directory, String place) {

    boolean isParty(Node wanted, PartyRef party) {
        if (party == null) {
            return wanted instanceof Node.Text text && text.value().equals(Facet.NONE);
        }
        if (wanted instanceof Node.Fields fields) {
            return fields.fields().entrySet().stream().allMatch(e -> part(e, party));
        }
        return wanted instanceof Node.Text text && isParty(text.value(), party);
    }

    private boolean part(Map.Entry<String, Node> asked, PartyRef party) {
        String text = asked.getValue() instanceof Node.Text value ? value.value() : "";
        return switch (asked.getKey()) {
            case "单位" -> isBody(text, party);
            case "职务" -> text.equals(party.post());
            case "姓名" -> text.equals(party.person());
            case "角色" -> text.equals(party.role());
            default -> false;
        };
    }

    private boolean isParty(String text, PartyRef party) {
        return text.equals(Facet.ANY) || text.equals(party.role()) || text.equals(party.post())
                || text.equals(party.person()) || isBody(text, party);
    }

    private boolean isBody(String text, PartyRef party) {
        return text.equals(party.name()) || text.equals(party.body())
                || directory.findBody(text, place) instanceof Found.One<Body> one
                && Objects.equals(one.value().code(), party.body());
    }
}
