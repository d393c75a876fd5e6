package org.fengqiao.web.page;

import org.fengqiao.security.AccountUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows. */
@ControllerAdvice(annotations = Controller.class)
class PageModel {

    /** The signed-in account, or null. */
    @ModelAttribute("user")
    AccountUser user(@AuthenticationPrincipal AccountUser user) {
        return user;
    }
}
