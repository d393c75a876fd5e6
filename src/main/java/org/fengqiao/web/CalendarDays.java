package org.fengqiao.web;

import java.beans.PropertyEditorSupport;
import java.time.LocalDate;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Days in addresses and forms: 2026-12-01. Java knows days that no database keeps and that have no day after them. */
@ControllerAdvice
class CalendarDays {

    private static final int LAST_YEAR = 9999;

    @InitBinder
    void days(WebDataBinder binder) {
        binder.registerCustomEditor(LocalDate.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                LocalDate day = text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
                if (day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
                    throw new IllegalArgumentException("beyond calendars");
                }
                setValue(day);
            }
        });
    }
}
