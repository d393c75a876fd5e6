package org.fengqiao.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.light.Light;
import org.fengqiao.casework.light.LightTable;
import org.fengqiao.casework.light.Lights;
import org.fengqiao.casework.light.Threshold;
import org.fengqiao.casework.light.UnitArrears;
import org.fengqiao.casework.store.RaisedRows;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Post;
import org.fengqiao.service.Current;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The lights of units now, for the board and for machine clients alike. */
@Component
public final class UnitLights {

    private final RaisedRows raised;
    private final LightTable table;
    private final Figures figures;
    private final Current current;
    private final Clock clock;
    private final int smallest;

    UnitLights(RaisedRows raised, LightTable table, Figures figures, Current current, Clock clock,
               @Value("${fengqiao.casework.smallest-cell:5}") int smallest) {
        this.raised = raised;
        this.table = table;
        this.figures = figures;
        this.current = current;
        this.clock = clock;
        this.smallest = Math.max(1, smallest);
    }

    /**
     * @param name of the unit
     * @param seen titles of who sees it at once: its head and the leader in charge of its line of work
     */
    public record UnitLight(String light, UnitArrears unit, String name, Threshold threshold, List<String> seen) {
    }

    /**
     * @param scale   thresholds as they stand, gravest first
     * @param arrears every unit that owes something overdue, lit or not
     * @param lit     gravest first
     */
    public record Board(List<Threshold> scale, List<UnitArrears> arrears, List<UnitLight> lit) {
    }

    /** @param sight of whoever looks: what it does not cover is not counted */
    public Board of(Sight sight) {
        Instant now = clock.instant();
        DirectoryDay day = current.day(now);
        List<UnitArrears> overdue = figures.read(() -> raised.arrears(now, sight));
        List<Threshold> scale = table.read();
        return new Board(scale, overdue,
                new Lights(scale).of(overdue).stream().map(light -> view(light, day)).toList());
    }

    /**
     * The lights of units by overdue accusations alone, which the others leave out: only for whoever may see them, only
     * of units that have so many that none of them is told.
     *
     * @param sight as {@link #of}
     */
    public List<UnitLight> accusations(Sight sight) {
        Instant now = clock.instant();
        DirectoryDay day = current.day(now);
        return new Lights(table.read()).of(figures.read(() -> raised.accusations(now, smallest, sight))).stream()
                .map(light -> view(light, day)).toList();
    }

    private static UnitLight view(Light light, DirectoryDay day) {
        String code = light.unit().body();
        Body unit = day.body(code).orElse(null);
        List<String> seen = unit == null ? List.of() : Stream.concat(day.head(code).stream(),
                        day.portfolioLeader(unit.system(), unit.level(), unit.division()).stream())
                .map(Post::title).distinct().toList();
        return new UnitLight(light.light(), light.unit(), unit == null ? code : unit.name(), light.threshold(), seen);
    }
}
