package org.fengqiao.web.page.roster;

import java.util.List;
import java.util.Optional;
import org.fengqiao.place.Division;
import org.fengqiao.place.Level;
import org.fengqiao.planning.input.Areas;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.setting.VisitPlace;
import org.fengqiao.planning.visits.setting.VisitSetting;

/** Where a case may lie, as people call it: the community with its township, since names of communities recur. */
final class Communities {

    private final Areas areas;
    private final List<Division> here;

    Communities(VisitSetting setting) {
        this.areas = setting.areas();
        List<String> seats = setting.places().stream().map(VisitPlace::division)
                .filter(code -> !code.isEmpty()).distinct().toList();
        this.here = areas.all().stream().filter(d -> d.level() == Level.VILLAGE || d.level() == Level.TOWNSHIP)
                .filter(d -> seats.isEmpty() || seats.stream().anyMatch(s -> areas.contains(s, d.code()))).toList();
    }

    /** Names to choose from, in order of the table. */
    List<String> names() {
        return here.stream().map(this::name).toList();
    }

    /**
     * The code that is meant.
     *
     * @param text a name of the list, a name that only one division bears, or a code
     */
    String code(String text) {
        String meant = text == null ? "" : text.strip();
        Optional<Division> found = here.stream().filter(d -> name(d).equals(meant)).findFirst();
        List<Division> alike = here.stream().filter(d -> d.name().equals(meant)).toList();
        if (found.isEmpty() && alike.size() == 1) {
            found = Optional.of(alike.get(0));
        }
        return found.or(() -> areas.find(meant)).map(Division::code).orElseThrow(() -> OfficeException.invalid("division",
                meant.isEmpty() ? "请选案件在哪个社区或街道。" : alike.size() > 1 ? "「" + meant + "」有 " + alike.size() + " 个："
                        + String.join("、", alike.stream().map(this::name).toList()) + "。请选一个。"
                        : "这里没有「" + meant + "」，请从列出的社区、街道里选。"));
    }

    private String name(Division division) {
        return division.level() == Level.VILLAGE && division.parent() != null
                ? areas.name(division.parent()) + division.name() : division.name();
    }
}
