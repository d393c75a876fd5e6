package org.fengqiao.web.page;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fengqiao.matter.Form;
import org.fengqiao.matter.PetitionerKind;
import org.fengqiao.matter.Purpose;
import org.fengqiao.place.Channel;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Division;
import org.fengqiao.policy.Policy;
import org.fengqiao.service.InForce;
import org.springframework.stereotype.Component;

/** What can be chosen on 试一试. */
@Component
class TryChoices {

    private static final int SUGGESTED = 30;

    private final Clock clock;

    TryChoices(Clock clock) {
        this.clock = clock;
    }

    Map<String, Object> of(InForce inForce, TryForm form) {
        Map<String, List<Channel>> channels = channels(inForce, form.pack());
        return Map.of(
                "packs", inForce.policies().all().stream().map(Policy::pack).toList(),
                "channels", channels,
                "otherChannel", written(form.channel()) && channels.values().stream().flatMap(List::stream)
                        .noneMatch(c -> c.name().equals(form.channel()) || c.code().equals(form.channel())),
                "forms", List.of(Form.values()),
                "purposes", List.of(Purpose.values()),
                "kinds", List.of(PetitionerKind.values()),
                "ticks", List.of(Sign.values()));
    }

    /** Full names of divisions that hold every word typed, those of higher levels first. */
    List<String> places(InForce inForce, String typed) {
        DirectoryDay today = today(inForce);
        String[] words = typed.strip().split("\\s+");
        return today.divisions().stream()
                .sorted(Comparator.comparingInt((Division d) -> d.code().length()).thenComparing(Division::code))
                .map(division -> fullName(today, division))
                .filter(name -> List.of(words).stream().allMatch(name::contains))
                .limit(SUGGESTED).toList();
    }

    private Map<String, List<Channel>> channels(InForce inForce, String pack) {
        List<String> divisions = inForce.policies().find(pack == null ? "" : pack)
                .map(policy -> policy.pack().divisions()).orElse(List.of());
        return today(inForce).channels().stream()
                .filter(c -> c.division() == null || divisions.isEmpty()
                        || divisions.stream().anyMatch(d -> c.division().startsWith(d) || d.startsWith(c.division())))
                .sorted(Comparator.comparing(Channel::code))
                .collect(Collectors.groupingBy(Channel::kind, TreeMap::new, Collectors.toList()));
    }

    /** From the county down: what people write, and unique in the directory. */
    private static String fullName(DirectoryDay today, Division division) {
        List<Division> upwards = today.upwards(division.code());
        StringBuilder name = new StringBuilder();
        for (Division above : upwards) {
            if (above.code().length() >= Math.min(6, division.code().length())) {
                name.insert(0, above.name());
            }
        }
        return name.toString();
    }

    private static boolean written(String text) {
        return text != null && !text.isBlank();
    }

    DirectoryDay today(InForce inForce) {
        return inForce.day(clock.instant());
    }
}
