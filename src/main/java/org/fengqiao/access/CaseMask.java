package org.fengqiao.access;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Service;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.Matter;
import org.fengqiao.matter.Petitioner;
import org.fengqiao.person.FreeText;
import org.fengqiao.person.PersonalKind;

/**
 * A log as those see it who need not know who petitions: names, contacts and addresses masked, also where somebody wrote
 * them into free text, and telephone and identity numbers in free text whosesoever they are.
 */
final class CaseMask {

    /** Shorter ones stand in too many other words. */
    private static final int SHORTEST = 2;

    /** What petitioners gave in any version, with what stands for it, the longest first. */
    private final Map<String, String> known = new TreeMap<>(Comparator.comparing(String::length).reversed()
            .thenComparing(Comparator.naturalOrder()));

    private CaseMask(CaseFile file) {
        file.events().forEach(event -> {
            if (event.what() instanceof Happening.Registered r) {
                known(r.matter().petitioner());
            } else if (event.what() instanceof Happening.Corrected c) {
                known(c.matter().petitioner());
            }
        });
    }

    static CaseFile masked(CaseFile file) {
        CaseMask mask = new CaseMask(file);
        return new CaseFile(file.events().stream().map(mask::masked).toList());
    }

    private void known(Petitioner p) {
        if (p != null) {
            known(PersonalKind.NAME, p.name());
            known(PersonalKind.PHONE, p.contact());
            known(PersonalKind.ADDRESS, p.address());
        }
    }

    private void known(PersonalKind kind, String value) {
        if (value != null && value.strip().length() >= SHORTEST) {
            known.put(value.strip(), kind.masked(value.strip()));
        }
    }

    private String text(String text) {
        String masked = FreeText.masked(text);
        for (Map.Entry<String, String> one : masked == null ? Map.<String, String>of().entrySet() : known.entrySet()) {
            masked = masked.replace(one.getKey(), one.getValue());
        }
        return masked;
    }

    private CaseEvent masked(CaseEvent e) {
        return new CaseEvent(e.matter(), e.sequence(), masked(e.what()), e.actor(), e.at(), e.recordedAt(), e.proof(),
                e.judged(), e.receipt());
    }

    private Happening masked(Happening what) {
        if (what instanceof Happening.Registered r) {
            return new Happening.Registered(masked(r.matter()), r.source(), r.submission(), r.limits(), r.from(),
                    r.signal());
        } else if (what instanceof Happening.Corrected c) {
            return new Happening.Corrected(masked(c.matter()), text(c.reason()), c.parted());
        } else if (what instanceof Happening.Act act) {
            Event e = act.event();
            Service s = act.service();
            return new Happening.Act(new Event(e.kind(), e.at(), e.recordedAt(), e.body(), e.post(), e.demand(),
                    e.result(), e.about(), e.value(), e.days(), e.until(), text(e.note())), s == null ? null
                    : new Service(s.means(), of(PersonalKind.NAME, s.receiver()), s.proof(), s.refused()));
        }
        return reasonMasked(what);
    }

    private Happening reasonMasked(Happening what) {
        if (what instanceof Happening.Retracted r) {
            return new Happening.Retracted(r.entry(), text(r.reason()));
        } else if (what instanceof Happening.Merged m) {
            return new Happening.Merged(m.into(), text(m.reason()));
        } else if (what instanceof Happening.TimeApproved t) {
            return new Happening.TimeApproved(t.entry(), text(t.reason()));
        } else if (what instanceof Happening.Redecided r) {
            return new Happening.Redecided(text(r.reason()));
        }
        return what;
    }

    private Matter masked(Matter m) {
        Petitioner p = m.petitioner();
        return new Matter(m.id(), m.channel(), m.form(), text(m.title()), text(m.text()),
                m.receivedAt(), m.arrival(), m.receiver(), m.forwardedBy(), m.place(), m.people(), m.representatives(),
                p == null ? null : new Petitioner(p.kind(), of(PersonalKind.NAME, p.name()),
                        of(PersonalKind.PHONE, p.contact()), of(PersonalKind.ADDRESS, p.address()), p.consent()),
                m.earlier(), m.levelSkipping(), m.demands().stream().map(this::masked).toList(), m.history());
    }

    private Demand masked(Demand d) {
        return new Demand(d.id(), d.purpose(), d.purposeProposed(), d.item(), text(d.text()),
                d.complainedBody(), d.accused(), d.urgent(), d.serious(), d.danger(), d.hardship(), d.enterprise(),
                d.litigation(), d.policyGap(), d.promised(), d.confidential(), d.bodies(), d.handlings());
    }

    private static String of(PersonalKind kind, String value) {
        return value == null || value.isBlank() ? null : kind.masked(value);
    }
}
