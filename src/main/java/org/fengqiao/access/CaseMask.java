package org.fengqiao.access;

import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Service;
import org.fengqiao.matter.Matter;
import org.fengqiao.matter.Petitioner;
import org.fengqiao.person.PersonalKind;

/** A log as those see it who need not know who petitions: names, contacts and addresses masked. */
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
            return new Happening.Corrected(masked(c.matter()), c.reason());
        } else if (what instanceof Happening.Act act && act.service() != null) {
            Service s = act.service();
            return new Happening.Act(act.event(), new Service(s.means(), of(PersonalKind.NAME, s.receiver()),
                    s.proof(), s.refused()));
        }
        return what;
    }

    private static Matter masked(Matter m) {
        Petitioner p = m.petitioner();
        return p == null ? m : new Matter(m.id(), m.channel(), m.form(), m.title(), m.text(), m.receivedAt(),
                m.arrival(), m.receiver(), m.forwardedBy(), m.place(), m.people(), m.representatives(),
                new Petitioner(p.kind(), of(PersonalKind.NAME, p.name()), of(PersonalKind.PHONE, p.contact()),
                        of(PersonalKind.ADDRESS, p.address()), p.consent()),
                m.earlier(), m.levelSkipping(), m.demands(), m.history());
    }

    private static String of(PersonalKind kind, String value) {
        return value == null || value.isBlank() ? null : kind.masked(value);
    }
}
