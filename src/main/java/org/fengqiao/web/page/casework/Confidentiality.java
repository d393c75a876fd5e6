package org.fengqiao.web.page.casework;

import org.fengqiao.decision.Decision;
import org.springframework.stereotype.Component;

/** Whether a matter is an informer's, or may yet turn out to be one. */
@Component
public class Confidentiality {

    private final MatterPage pages;

    Confidentiality(MatterPage pages) {
        this.pages = pages;
    }

    /** Of a matter that is not registered yet. */
    public boolean of(Decision decision) {
        return MatterPage.confidential(decision);
    }

    public boolean of(String matter) {
        return pages.confidential(matter);
    }
}
