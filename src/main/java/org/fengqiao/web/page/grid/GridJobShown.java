package org.fengqiao.web.page.grid;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fengqiao.gridplan.SearchAsked;
import org.fengqiao.gridplan.SearchOutcome;
import org.fengqiao.job.Job;
import org.fengqiao.job.JobState;
import org.fengqiao.json.Json;
import org.fengqiao.planning.Progress;
import org.fengqiao.web.page.office.JobPlot;

/**
 * A search as a page shows it.
 *
 * @param found   what it has come to so far; null before it began
 * @param seconds since it was asked for
 * @param left    estimated seconds until it ends; null while nobody can say
 * @param percent of the budget that is used
 */
public record GridJobShown(String id, String title, JobState state, String trouble, boolean stopping, SearchAsked asked,
                           SearchOutcome found, long seconds, Long left, int percent, JobPlot plot) {

    private static final int TOLD = 8;

    static GridJobShown of(Job job, Instant now) {
        SearchOutcome found = job.outcome() == null ? null
                : Json.mapper().readValue(job.outcome(), SearchOutcome.class);
        SearchAsked asked = SearchAsked.of(job);
        boolean over = job.state().over();
        long seconds = Math.max(0, Duration.between(job.startedAt(), over ? job.touchedAt() : now).toSeconds());
        int percent = asked.seconds() == 0 || over ? job.percent()
                : (int) Math.min(99, Math.max(job.percent(), seconds * 100 / asked.seconds()));
        return new GridJobShown(job.id(), job.title(), job.state(), job.trouble(), job.stopping(), asked, found, seconds,
                over ? null : left(asked, seconds, percent), percent,
                JobPlot.of(job.title(), improvements(asked, found)));
    }

    private static Long left(SearchAsked asked, long seconds, int percent) {
        return asked.seconds() > 0 ? Long.valueOf(Math.max(0, asked.seconds() - seconds))
                : percent == 0 ? null : Long.valueOf(seconds * (100 - percent) / percent);
    }

    /** A repair is measured township by township, which does not compare. */
    private static List<Progress> improvements(SearchAsked asked, SearchOutcome found) {
        return found == null || asked.repair() ? List.of() : found.improvements();
    }

    public boolean ended() {
        return state.over();
    }

    /** Whether there is a plan to take over. */
    public boolean usable() {
        return ended() && found != null && found.holders() != null;
    }

    /** Whether a score is known. */
    public boolean scored() {
        return usable() || found != null && !found.improvements().isEmpty();
    }

    /** The last few, the latest first. */
    public List<Progress> latest() {
        List<Progress> all = improvements(asked, found);
        List<Progress> latest = new ArrayList<>(all.subList(Math.max(0, all.size() - TOLD), all.size()));
        Collections.reverse(latest);
        return latest;
    }
}
