package org.fengqiao.planning.visits.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.planning.visits.setting.VisitSetting;

/**
 * For which posts of a roster a leader's account may speak. An account says the code of its post or its title; where
 * several posts bear the title, the name of the incumbent decides.
 */
public final class OwnPosts {

    private final VisitSetting setting;
    private final LocalDate today;

    public OwnPosts(VisitSetting setting, LocalDate today) {
        this.setting = setting;
        this.today = today;
    }

    /**
     * @param post code or title that the account is bound to
     * @param name that the account is shown with
     */
    public Set<String> of(String post, String name) {
        List<Leader> titled = setting.leaders().stream().filter(l -> l.post().equals(post) || l.title().equals(post))
                .toList();
        return titled.stream().filter(l -> titled.size() == 1 || l.nameOn(today).filter(name::equals).isPresent())
                .map(Leader::post).collect(Collectors.toUnmodifiableSet());
    }
}
