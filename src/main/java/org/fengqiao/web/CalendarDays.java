package org.fengqiao.web;

import java.beans.PropertyEditorSupport;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.fengqiao.calendar.WorkCalendar;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Days in addresses and forms, as 2026-12-01. */
@ControllerAdvice
class CalendarDays {

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
            if (WorkCalendar.YEARS.isValidValue(day.getYear())) {
                return day;
            }
        } catch (DateTimeParseException none) {
            // said below
        }
        throw new IllegalArgumentException(text + " is no day");
    }
}
