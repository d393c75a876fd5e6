package org.fengqiao.calendar;

/**
 * Something wrong in a calendar file.
 *
 * @param file    name as it was given to the reader
 * @param line    from 1, or 0 when the whole file is meant
 * @param message one sentence in Chinese that says what is wrong and what would do
 */
public record CalendarProblem(String file, int line, String message) {

    @Override
    public String toString() {
        return (line == 0 ? file : file + ":" + line) + ": " + message;
    }
}
