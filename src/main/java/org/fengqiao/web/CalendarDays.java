package org.fengqiao.web;

import java.beans.PropertyEditorSupport;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
                setValue(text == null || text.isBlank() ? null : day(text.strip()));
            }
        });
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException none) {
            // said below
        }
        throw new IllegalArgumentException(text + " is no day");
    }
}
