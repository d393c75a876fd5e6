package org.fengqiao.access;

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

/** A log as those see it who need not know who petitions: names, contacts and addresses masked,
 * and numbers in free text. */
final class CaseMask {

    private CaseMask() {
    }

    static CaseFile masked(CaseFile file) {
        return new CaseFile(file.events().stream().map(CaseMask::masked).toList());
    }

    private static CaseEvent masked(CaseEvent e) {
        return new CaseEvent(e.matter(), e.sequence(), masked(e.what()), e.actor(), e.at(), e.recordedAt(), e.proof(),
                e.judged(), e.receipt());
    }

    private static Happening masked(Happening what) {
        if (what instanceof Happening.Registered r) {
            return new Happening.Registered(masked(r.matter()), r.source(), r.submission(), r.limits(), r.from(),
                    r.signal());
        } else if (what instanceof Happening.Corrected c) {
            return new Happening.Corrected(masked(c.matter()), FreeText.masked(c.reason()));
        } else if (what instanceof Happening.Act act) {
            Event e = act.event();
            Service s = act.service();
            return new Happening.Act(new Event(e.kind(), e.at(), e.recordedAt(), e.body(), e.post(), e.demand(),
                    e.result(), e.about(), e.value(), e.days(), e.until(), FreeText.masked(e.note())), s == null ? null
                    : new Service(s.means(), of(PersonalKind.NAME, s.receiver()), s.proof(), s.refused()));
        }
        return reasonMasked(what);
    }

    private static Happening reasonMasked(Happening what) {
        if (what instanceof Happening.Retracted r) {
            return new Happening.Retracted(r.entry(), FreeText.masked(r.reason()));
        } else if (what instanceof Happening.Merged m) {
            return new Happening.Merged(m.into(), FreeText.masked(m.reason()));
        } else if (what instanceof Happening.TimeApproved t) {
            return new Happening.TimeApproved(t.entry(), FreeText.masked(t.reason()));
        } else if (what instanceof Happening.Redecided r) {
            return new Happening.Redecided(FreeText.masked(r.reason()));
        }
        return what;
    }

    private static Matter masked(Matter m) {
        Petitioner p = m.petitioner();
        return new Matter(m.id(), m.channel(), m.form(), FreeText.masked(m.title()), FreeText.masked(m.text()),
                m.receivedAt(), m.arrival(), m.receiver(), m.forwardedBy(), m.place(), m.people(), m.representatives(),
                p == null ? null : new Petitioner(p.kind(), of(PersonalKind.NAME, p.name()),
                        of(PersonalKind.PHONE, p.contact()), of(PersonalKind.ADDRESS, p.address()), p.consent()),
                m.earlier(), m.levelSkipping(), m.demands().stream().map(CaseMask::masked).toList(), m.history());
    }

    private static Demand masked(Demand d) {
        return new Demand(d.id(), d.purpose(), d.purposeProposed(), d.item(), FreeText.masked(d.text()),
                d.complainedBody(), d.accused(), d.urgent(), d.serious(), d.danger(), d.hardship(), d.enterprise(),
                d.litigation(), d.policyGap(), d.promised(), d.confidential(), d.bodies(), d.handlings());
    }

    private static String of(PersonalKind kind, String value) {
        return value == null || value.isBlank() ? null : kind.masked(value);
    }
}
