package org.fengqiao.security;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts and tokens, for the administrator. Whoever is signed in with a changed account has to sign in again. */
@Controller
@RequestMapping("/accounts")
class AccountController {

    private static final int LONGEST_LIFE = 730;
    private static final String AGAIN = "；正在使用它的人须重新登录。";

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final AccountDesk desk;
    private final AccountFaults check;
    private final PasswordEncoder encoder;
    private final Clock clock;

    AccountController(Accounts accounts, ApiTokens tokens, AccountDesk desk, AccountFaults check,
                      PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.desk = desk;
        this.check = check;
        this.encoder = encoder;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("tokens", tokens.all());
        model.addAttribute("roles", Role.values());
        model.addAttribute("reasons", ChangeReason.values());
        model.addAttribute("now", clock.instant());
        model.addAttribute("zone", ZoneId.of("Asia/Shanghai"));
        return "accounts";
    }

    @PostMapping
    String add(@RequestParam String name, @RequestParam String displayName, @RequestParam String password,
               @RequestParam(required = false) Role role,
               @RequestParam(required = false) String body, @RequestParam(required = false) String post,
               @AuthenticationPrincipal AccountUser user, Model model, RedirectAttributes after) {
        List<String> faults = check.added(name, displayName, password, role, given(body), given(post));
        if (!faults.isEmpty()) {
            return refused(faults, model);
        }
        desk.open(new Account(Accounts.key(name), displayName.strip(), encoder.encode(password), false, true,
                Set.of(role), given(body), given(post), clock.instant()), user.getUsername(), ChangeReason.JOINED);
        return done("已添加账号「" + Accounts.key(name) + "」。", after);
    }

    @PostMapping("/scope")
    String scope(@RequestParam String name, @RequestParam(required = false) String body,
                 @RequestParam(required = false) String post, @RequestParam(required = false) ChangeReason reason,
                 @AuthenticationPrincipal AccountUser user, Model model, RedirectAttributes after) {
        List<String> faults = new ArrayList<>(check.changed(name, "单位", reason, user));
        accounts.find(name).ifPresent(account -> account.roles().forEach(role ->
                faults.addAll(check.role(role, given(body), given(post)))));
        if (!faults.isEmpty()) {
            return refused(faults, model);
        }
        desk.scope(name, given(body), given(post), user.getUsername(), reason);
        return done("已改账号「" + Accounts.key(name) + "」的单位与职务" + AGAIN, after);
    }

    @PostMapping("/role")
    String role(@RequestParam String name, @RequestParam(required = false) Role role,
                @RequestParam(required = false) ChangeReason reason, @AuthenticationPrincipal AccountUser user, Model model,
                RedirectAttributes after) {
        List<String> faults = new ArrayList<>(check.changed(name, "角色", reason, user));
        accounts.find(name).ifPresent(account -> faults.addAll(check.role(role, account.body(), account.post())));
        if (!faults.isEmpty()) {
            return refused(faults, model);
        }
        desk.role(name, role, user.getUsername(), reason);
        return done("账号「" + Accounts.key(name) + "」现在是" + role.label() + AGAIN, after);
    }

    @PostMapping("/password")
    String password(@RequestParam String name, @RequestParam String password,
                    @RequestParam(required = false) ChangeReason reason, @AuthenticationPrincipal AccountUser user,
                    Model model, RedirectAttributes after) {
        List<String> faults = new ArrayList<>(check.changed(name, "口令（这里只重设别人的）", reason, user));
        faults.addAll(check.password(password));
        if (!faults.isEmpty()) {
            return refused(faults, model);
        }
        desk.password(name, password, user.getUsername(), reason);
        return done("已重设账号「" + Accounts.key(name) + "」的口令" + AGAIN, after);
    }

    @PostMapping("/delete")
    String delete(@RequestParam String name, @RequestParam(required = false) ChangeReason reason,
                  @AuthenticationPrincipal AccountUser user, Model model, RedirectAttributes after) {
        List<String> faults = Accounts.key(name).equals(user.getUsername())
                ? List.of("不能删除自己正在使用的账号，请由另一位管理员来删。") : check.reason(reason);
        if (!faults.isEmpty()) {
            return refused(faults, model);
        }
        desk.close(name, user.getUsername(), reason);
        return done("已删除账号「" + Accounts.key(name) + "」及其令牌。", after);
    }

    @PostMapping("/tokens")
    String token(@RequestParam String account, @RequestParam String label, @RequestParam(defaultValue = "365") int days,
                 @AuthenticationPrincipal AccountUser user, Model model) {
        if (accounts.find(account).isEmpty() || label.isBlank() || label.length() > 64) {
            return refused(List.of("请选一个账号，并写明令牌的用途（至多 64 个字）。"), model);
        }
        model.addAttribute("secret", desk.grant(account, label.strip(),
                Duration.ofDays(Math.max(1, Math.min(days, LONGEST_LIFE))), user.getUsername(), null));
        return list(model);
    }

    @PostMapping("/tokens/revoke")
    String revoke(@RequestParam String id, @RequestParam(required = false) ChangeReason reason,
                  @AuthenticationPrincipal AccountUser user, Model model, RedirectAttributes after) {
        if (reason == null) {
            return refused(check.reason(null), model);
        }
        desk.revoke(id, user.getUsername(), reason);
        return done("令牌已作废。", after);
    }

    private String refused(List<String> faults, Model model) {
        model.addAttribute("faults", faults.stream().distinct().toList());
        return list(model);
    }

    private static String done(String what, RedirectAttributes after) {
        after.addFlashAttribute("done", what);
        return "redirect:/accounts";
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
