package org.fengqiao.security;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts and tokens, for the administrator. */
@Controller
class AccountController {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}");
    private static final int LONGEST_LIFE = 730;

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final PasswordEncoder encoder;
    private final KnownBodies bodies;
    private final AccountTrail trail;
    private final Clock clock;

    AccountController(Accounts accounts, ApiTokens tokens, PasswordEncoder encoder, KnownBodies bodies,
                      AccountTrail trail, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.encoder = encoder;
        this.bodies = bodies;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/accounts")
    String list(Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("tokens", tokens.all());
        model.addAttribute("roles", Role.values());
        model.addAttribute("now", clock.instant());
        model.addAttribute("zone", ZoneId.of("Asia/Shanghai"));
        return "accounts";
    }

    @PostMapping("/accounts")
    String add(@RequestParam String name, @RequestParam String displayName, @RequestParam String password,
               @RequestParam(required = false) Role role,
               @RequestParam(required = false) String body, @RequestParam(required = false) String post,
               @AuthenticationPrincipal AccountUser user, Model model, RedirectAttributes after) {
        List<String> faults = faults(name, displayName, password, role, given(body), given(post));
        if (!faults.isEmpty()) {
            model.addAttribute("faults", faults);
            return list(model);
        }
        accounts.put(new Account(Accounts.key(name), displayName.strip(), encoder.encode(password), false, true,
                Set.of(role), given(body), given(post), clock.instant()));
        trail.changed(user.getUsername(), Accounts.key(name));
        after.addFlashAttribute("done", "已添加账号「" + Accounts.key(name) + "」。");
        return "redirect:/accounts";
    }

    /** Whoever is signed in with the account has to sign in again. */
    @PostMapping("/accounts/scope")
    String scope(@RequestParam String name, @RequestParam(required = false) String body,
                 @RequestParam(required = false) String post, @AuthenticationPrincipal AccountUser user, Model model,
                 RedirectAttributes after) {
        List<String> faults = new ArrayList<>();
        Account account = accounts.find(name).orElse(null);
        if (account == null) {
            faults.add("没有账号「" + name + "」，可能已被删去。");
        } else if (account.name().equals(user.getUsername())) {
            faults.add("不能改自己的单位，请由另一位管理员来改。");
        } else {
            account.roles().forEach(role -> scope(role, given(body), given(post), faults));
        }
        if (!faults.isEmpty()) {
            model.addAttribute("faults", faults.stream().distinct().toList());
            return list(model);
        }
        accounts.act(name, given(body), given(post));
        trail.changed(user.getUsername(), account.name());
        after.addFlashAttribute("done", "已改账号「" + account.name() + "」的单位与职务；正在使用它的人须重新登录。");
        return "redirect:/accounts";
    }

    @PostMapping("/accounts/delete")
    String delete(@RequestParam String name, @AuthenticationPrincipal AccountUser user, Model model,
                  RedirectAttributes after) {
        if (Accounts.key(name).equals(user.getUsername())) {
            model.addAttribute("faults", List.of("不能删除自己正在使用的账号，请由另一位管理员来删。"));
            return list(model);
        }
        accounts.delete(name);
        trail.changed(user.getUsername(), Accounts.key(name));
        after.addFlashAttribute("done", "已删除账号「" + name + "」及其令牌。");
        return "redirect:/accounts";
    }

    @PostMapping("/accounts/tokens")
    String token(@RequestParam String account, @RequestParam String label, @RequestParam(defaultValue = "365") int days,
                 @AuthenticationPrincipal AccountUser user, Model model) {
        if (accounts.find(account).isEmpty() || label.isBlank() || label.length() > 64) {
            model.addAttribute("faults", List.of("请选一个账号，并写明令牌的用途（至多 64 个字）。"));
        } else {
            trail.changed(user.getUsername(), Accounts.key(account));
            model.addAttribute("secret", tokens.create(account, label.strip(),
                    Duration.ofDays(Math.max(1, Math.min(days, LONGEST_LIFE)))));
        }
        return list(model);
    }

    @PostMapping("/accounts/tokens/revoke")
    String revoke(@RequestParam String id, RedirectAttributes after) {
        tokens.revoke(id);
        after.addFlashAttribute("done", "令牌已作废。");
        return "redirect:/accounts";
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private List<String> faults(String name, String displayName, String password, Role role, String body,
                                String post) {
        List<String> faults = new ArrayList<>();
        if (!NAME.matcher(Accounts.key(name)).matches()) {
            faults.add("账号用 2 到 63 个小写字母、数字、点、横线或下划线。");
        } else if (accounts.find(name).isPresent()) {
            faults.add("账号「" + Accounts.key(name) + "」已有，请换一个。");
        }
        if (displayName.isBlank() || displayName.length() > 64) {
            faults.add("请写显示名，至多 64 个字。");
        }
        if (password.length() < AdministratorProperties.SHORTEST_PASSWORD || password.length() > 72
                || password.equals(DemoAccounts.PASSWORD)) {
            faults.add("口令要 " + AdministratorProperties.SHORTEST_PASSWORD + " 到 72 个字符，且不能是演示口令。");
        }
        if (role == null) {
            faults.add("请选一个角色。");
        } else {
            scope(role, body, post, faults);
        }
        return faults;
    }

    private void scope(Role role, String body, String post, List<String> faults) {
        if (body == null && role.needsBody()) {
            faults.add("「" + role.label() + "」须写明所属单位的编码，例如 440304-xinfang；没有单位就看不到任何事项。");
        }
        if (body != null && !bodies.known(body)) {
            faults.add("名录里没有编码为「" + body + "」的单位，请照机关名录（bodies.csv）里的编码填写。");
        }
        if (post != null && (body == null || post.length() > 64)) {
            faults.add("职务要与单位一起写，至多 64 个字。");
        }
    }
}
