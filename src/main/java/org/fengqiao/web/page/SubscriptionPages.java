package org.fengqiao.web.page;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.access.MessageKinds;
import org.fengqiao.access.SubscriptionDesk;
import org.fengqiao.outbox.Delivery;
import org.fengqiao.outbox.Subscription;
import org.fengqiao.outbox.Subscriptions;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.page.casework.BodyNames;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which systems are told what, and the letters that did not arrive: to send again or to give up. */
@Controller
@RequestMapping("/subscriptions")
class SubscriptionPages {

    private static final int SHOWN = 100;

    private final Subscriptions subscriptions;
    private final SubscriptionDesk desk;
    private final BodyNames names;
    private final Clock clock;

    SubscriptionPages(Subscriptions subscriptions, SubscriptionDesk desk, BodyNames names, Clock clock) {
        this.subscriptions = subscriptions;
        this.desk = desk;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        Map<Subscription, List<Delivery>> dead = new LinkedHashMap<>();
        subscriptions.all().forEach(one -> dead.put(one, desk.dead(one.id(), SHOWN)));
        model.addAttribute("subscriptions", dead);
        model.addAttribute("names", names);
        model.addAttribute("wanted", dead.keySet().stream().collect(Collectors.toMap(Subscription::id,
                one -> one.kinds().stream().map(MessageKinds::label).toList())));
        model.addAttribute("kinds", dead.values().stream().flatMap(List::stream).map(Delivery::kind).distinct()
                .collect(Collectors.toMap(kind -> kind, MessageKinds::label)));
        model.addAttribute("most", SHOWN);
        model.addAttribute("say", new Telling(clock.instant(), null));
        return "subscriptions";
    }

    @PostMapping("/{id}/enabled")
    String enable(@PathVariable String id, @RequestParam boolean enabled, @AuthenticationPrincipal AccountUser who,
                  RedirectAttributes after) {
        return done(() -> desk.enable(id, enabled, who), enabled ? "已启用。" : "已停用；停用期间发生的事件不补推。", after);
    }

    @PostMapping("/{id}/deliveries/{delivery}/resend")
    String resend(@PathVariable String id, @PathVariable long delivery, @AuthenticationPrincipal AccountUser who,
                  RedirectAttributes after) {
        return done(() -> desk.resend(id, delivery, who), "已排队重发，同一事项后面的消息随后继续。", after);
    }

    @PostMapping("/{id}/deliveries/{delivery}/drop")
    String drop(@PathVariable String id, @PathVariable long delivery, @AuthenticationPrincipal AccountUser who,
                RedirectAttributes after) {
        return done(() -> desk.drop(id, delivery, who), "已放弃，同一事项后面的消息继续投递。", after);
    }

    /** What somebody else was faster with is told on the page. */
    private static String done(Runnable work, String said, RedirectAttributes after) {
        try {
            work.run();
            after.addFlashAttribute("done", said);
        } catch (ProblemException refused) {
            after.addFlashAttribute("fault", refused.document().detail());
        }
        return "redirect:/subscriptions";
    }
}
