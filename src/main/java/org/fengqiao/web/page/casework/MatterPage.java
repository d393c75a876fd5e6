package org.fengqiao.web.page.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.access.CaseLinks;
import org.fengqiao.access.CaseParts;
import org.fengqiao.access.CasePapers;
import org.fengqiao.access.NewestDecision;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.HappeningKind;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.casework.stand.Retraction;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.casework.store.MatterRow;
import org.fengqiao.decision.Decision;
import org.fengqiao.matter.Matter;
import org.fengqiao.policy.Policy;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.web.page.Showing;
import org.springframework.stereotype.Component;

/** Lays out what the page of a matter shows. Who petitions is masked. */
@Component
class MatterPage {

    private final CaseAccess access;
    private final CasePapers papers;
    private final CaseLinks links;
    private final CaseParts parts;
    private final Casework casework;
    private final Offering offering;
    private final NewestDecision decisions;
    private final Current current;
    private final Showing showing;
    private final BodyNames names;
    private final Clock clock;

    MatterPage(CaseAccess access, CasePapers papers, CaseLinks links, CaseParts parts, Casework casework, Offering offering,
               NewestDecision decisions, Current current, Showing showing, BodyNames names, Clock clock) {
        this.access = access;
        this.papers = papers;
        this.links = links;
        this.parts = parts;
        this.casework = casework;
        this.offering = offering;
        this.decisions = decisions;
        this.current = current;
        this.showing = showing;
        this.names = names;
        this.clock = clock;
    }

    /** Who petitions, as shown; fields may be null. */
    record Who(String kind, String name, String contact, String address) {
    }

    /** @throws org.fengqiao.problem.ProblemException as if it were not there for a reader that may not see it */
    Map<String, Object> of(String number, AccountUser reader) {
        MatterRow row = access.find(number, reader);
        Stand stand = row.stand();
        CaseFile told = casework.file(number).first((int) stand.sequence());
        CaseFile file = access.masked(parts.known(told, reader));
        Decision decision = decisions.of(file);
        InForce inForce = current.inForce();
        Policy policy = inForce.policies().find(row.pack()).orElseGet(() -> inForce.policies().all().get(0));
        Instant now = clock.instant();
        Map<String, Object> page = new LinkedHashMap<>(showing.of(decision, now, policy, policy));
        Matter facts = file.facts();
        page.put("matter", facts);
        page.put("who", who(facts));
        page.put("stand", stand);
        page.put("row", row);
        page.put("names", names);
        page.put("waited", days(stand.receivedAt(), stand.closedAt() == null ? now : stand.closedAt()));
        page.put("owed", stand.duties().stream().filter(LedgerDuty::owed).toList());
        page.put("others", stand.duties().stream().filter(duty -> !duty.owed()).toList());
        Set<Long> off = file.retracted();
        List<EntryLine> history = new ArrayList<>(file.events().stream()
                .map(e -> EntryLine.of(e, names, off.contains(e.sequence()))).toList());
        Collections.reverse(history);
        page.put("history", history);
        page.put("fitting", stand.mergedInto() == null || !stand.stage().closed()
                ? offering.of(stand, file, policy, casework.entitlement(stand, told), reader) : Map.of());
        Retraction retraction = new Retraction(file, stand);
        Set<Long> retractable = file.events().stream().filter(e -> retraction.refusal(e.sequence()).isEmpty()
                && access.retracts(e, reader)).map(CaseEvent::sequence).collect(Collectors.toSet());
        page.put("retractable", retractable);
        page.put("approvable", file.events().stream().filter(e -> e.told(Happening.Act.class)
                && !e.actor().equals(reader.getUsername())).map(CaseEvent::sequence).collect(Collectors.toSet()));
        // What is taken back is chosen in the history.
        page.put("changes", ChangePages.allowed(access, reader).stream()
                .filter(kind -> kind != HappeningKind.RETRACTED).toList());
        page.put("papers", papers.ofMatter(number, reader));
        page.put("parting", parts.of(told, reader));
        page.put("links", links.of(number, reader));
        page.put("confidential", NewestDecision.confidential(decision));
        return page;
    }

    private static Who who(Matter matter) {
        if (matter.petitioner() == null) {
            return new Who("未写明", null, null, null);
        }
        var p = matter.petitioner();
        return new Who(p.kind() == null ? "未写明" : p.kind().label(), p.name(), p.contact(),
                p.address());
    }

    private static String days(Instant from, Instant to) {
        Duration gap = Duration.between(from, to);
        return gap.toDays() > 0 ? gap.toDays() + " 天 " + gap.toHoursPart() + " 小时"
                : gap.toHours() > 0 ? gap.toHours() + " 小时 " + gap.toMinutesPart() + " 分" : gap.toMinutes() + " 分钟";
    }
}
