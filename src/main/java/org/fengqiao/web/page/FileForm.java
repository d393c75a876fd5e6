package org.fengqiao.web.page;

/**
 * What stands beside the file in the form, as typed.
 *
 * @param asOf     empty for now
 * @param receipts whether every decision is to be recorded; null for no
 */
public record FileForm(String pack, String asOf, String output, Boolean receipts) {

    /** 2026-03-02 and 2026-03-02 09:30 are taken as times in Asia/Shanghai; null for now. */
    String instant() {
        if (asOf == null || asOf.isBlank()) {
            return null;
        }
        String text = asOf.strip().replace(' ', 'T');
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return text + "T00:00:00+08:00";
        }
        return text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d") ? text + ":00+08:00" : text;
    }
}
