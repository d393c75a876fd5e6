package org.fengqiao.security;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in form. */
@Controller
class SignInController {

    private final Exposure exposure;

    SignInController(Exposure exposure) {
        this.exposure = exposure;
    }

    @GetMapping("/sign-in")
    String form(@RequestParam(required = false) String wrong, @RequestParam(required = false) String wait,
                @RequestParam(required = false) String unavailable, @RequestParam(required = false) String out,
                @RequestParam(required = false) String changed, Model model) {
        model.addAttribute("message", wrong != null ? "账号或口令不对，或账号已停用。请核对后再试。"
                : wait != null ? "登录失败次数过多，请过 15 分钟再试。"
                : unavailable != null ? "账号暂时查不到，多半是数据库连不上。请稍后再试，或告诉管理员。" : null);
        model.addAttribute("signedOut", out != null);
        model.addAttribute("changed", changed != null);
        model.addAttribute("demo", exposure.local() ? DemoAccounts.PASSWORD : null);
        return "sign-in";
    }
}
