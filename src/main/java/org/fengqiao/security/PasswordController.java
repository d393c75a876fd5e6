package org.fengqiao.security;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody changes their own password here, knowing the old one; sessions from before have ended then. */
@Controller
@RequestMapping("/password")
class PasswordController {

    private static final AttemptLimit OLD = new AttemptLimit("password", 5);

    private final Accounts accounts;
    private final AccountDesk desk;
    private final AccountFaults check;
    private final PasswordEncoder encoder;
    private final Attempts attempts;

    PasswordController(Accounts accounts, AccountDesk desk, AccountFaults check, PasswordEncoder encoder,
                       Attempts attempts) {
        this.accounts = accounts;
        this.desk = desk;
        this.check = check;
        this.encoder = encoder;
        this.attempts = attempts;
    }

    @GetMapping
    String form() {
        return "password";
    }

    @PostMapping
    String change(@RequestParam String old, @RequestParam String password, @RequestParam String again,
                  @AuthenticationPrincipal AccountUser user, Model model) {
        List<String> faults = new ArrayList<>(check.password(password));
        if (!password.equals(again)) {
            faults.add("两次写的新口令不一样。");
        } else if (password.equals(old)) {
            faults.add("新口令要与旧的不同。");
        }
        if (faults.isEmpty()) {
            faults.addAll(known(old, user.getUsername()));
        }
        if (!faults.isEmpty()) {
            model.addAttribute("faults", faults);
            return "password";
        }
        desk.password(user.getUsername(), password, user.getUsername(), null);
        return "redirect:/sign-in?changed";
    }

    /** Whoever found a session open does not get the password by trying. */
    private List<String> known(String old, String name) {
        if (!attempts.allows(OLD, name)) {
            return List.of("旧口令错得太多，请过 15 分钟再试。");
        }
        boolean right = accounts.find(name).filter(account -> encoder.matches(old, account.passwordHash())).isPresent();
        if (right) {
            attempts.succeeded(OLD, name);
            return List.of();
        }
        attempts.failed(OLD, name);
        return List.of("旧口令不对。");
    }
}
