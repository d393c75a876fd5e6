package org.fengqiao.web.page.casework;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.stand.BeforePrincipal;
import org.fengqiao.casework.stand.ListKind;
import org.fengqiao.casework.stand.PrincipalStep;
import org.fengqiao.casework.store.ListingRows;
import org.fengqiao.casework.store.PrincipalRows;
import org.fengqiao.matter.EventKind;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Each principal's own list, and the matters that the district's secretary listed for supervision. */
@Controller
class PrincipalPages {

    private static final int SHOWN = 25;
    /** The last page; further on the place of its first line is no number any more. */
    private static final int LAST = 100_000;
    private static final int LISTED = 100;

    private final CaseAccess access;
    private final Casework casework;
    private final Offering offering;
    private final PrincipalRows principals;
    private final ListingRows listings;
    private final DeskLines matters;
    private final OwedLines lines;
    private final BodyNames names;
    private final Storage storage;
    private final Clock clock;

    PrincipalPages(CaseAccess access, Casework casework, Offering offering, PrincipalRows principals,
                   ListingRows listings, DeskLines matters, OwedLines lines, BodyNames names, Storage storage,
                   Clock clock) {
        this.access = access;
        this.casework = casework;
        this.offering = offering;
        this.principals = principals;
        this.listings = listings;
        this.matters = matters;
        this.lines = lines;
        this.names = names;
        this.storage = storage;
        this.clock = clock;
    }

    /** A matter on the list, with what its reader may do now. */
    record Line(BeforePrincipal before, DeskLine matter) {
    }

    /**
     * Without choosing, whoever is bound to a post sees his own.
     *
     * @param body code
     * @param post title, or empty for what names only the body
     * @param step code or empty for all
     */
    @GetMapping("/principal")
    String principal(@RequestParam(required = false) String body, @RequestParam(required = false) String post,
                     @RequestParam(required = false) String step, @RequestParam(defaultValue = "1") int page,
                     @AuthenticationPrincipal AccountUser who, Model model) {
        Sight sight = access.sight(who);
        List<PrincipalRows.Principal> all = storage.read(() -> principals.principals(sight));
        model.addAttribute("principals", all);
        model.addAttribute("steps", PrincipalStep.values());
        model.addAttribute("names", names);
        model.addAttribute("say", lines.telling(clock.instant()));
        boolean chosen = body != null && !body.isBlank();
        String code = chosen ? body.strip() : who.post() == null ? null : who.body();
        String title = !chosen ? who.post() : post == null || post.isBlank() ? null : post.strip();
        if (code == null) {
            List<ListingRows.OnList> listed = storage.read(() -> listings.list(ListKind.SECRETARY, true, LISTED, sight));
            model.addAttribute("listings", listed);
            model.addAttribute("delists", access.tells(EventKind.DELISTED, who) ? listed.stream()
                    .map(ListingRows.OnList::matter).filter(matter -> Fitting.delists(casework.find(matter).stand(),
                            () -> casework.file(matter), duty -> offering.mine(duty, who))).toList() : List.of());
            model.addAttribute("most", LISTED);
        } else {
            Optional<PrincipalStep> at = Stream.of(PrincipalStep.values()).filter(s -> s.code().equals(step)).findFirst();
            list(code, title, at.orElse(null), Math.min(Math.max(1, page), LAST), who, sight, model);
            model.addAttribute("counted", all.stream().filter(p -> p.body().equals(code)
                    && Objects.equals(p.post(), title)).findFirst().orElse(null));
        }
        return "principal";
    }

    private void list(String body, String post, PrincipalStep step, int page, AccountUser who, Sight sight,
                      Model model) {
        List<PrincipalRows.ListedFor> found = storage.read(() -> principals.list(body, post, step,
                (page - 1) * SHOWN, SHOWN + 1, sight));
        model.addAttribute("body", body);
        model.addAttribute("post", post);
        model.addAttribute("step", step);
        model.addAttribute("page", page);
        model.addAttribute("next", found.size() > SHOWN);
        model.addAttribute("lines", found.stream().limit(SHOWN)
                .map(l -> new Line(l.before(), matters.of(l.matter(), Desk.PRINCIPAL, who))).toList());
    }
}
