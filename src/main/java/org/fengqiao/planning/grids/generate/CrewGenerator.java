package org.fengqiao.planning.grids.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.grids.setting.GridPlace;
import org.fengqiao.planning.grids.setting.GridPolicy;
import org.fengqiao.planning.grids.setting.Holding;
import org.fengqiao.planning.grids.setting.Qualification;
import org.fengqiao.planning.grids.setting.Role;
import org.fengqiao.planning.grids.setting.Worker;

/** Invents workers, each living at one of the smallest places, and what some of them held last year. */
final class CrewGenerator {

    private static final String[] SURNAMES = {"韦", "黄", "农", "陆", "覃", "梁", "李", "罗", "岑", "凌"};
    private static final Source WRITTEN = new Source(GeneratorReader.FILE, 1, "");

    private final GeneratorSetting setting;
    private final GridPolicy policy;
    private final Draws draws;
    private final Map<String, List<GridPlace>> homes = new LinkedHashMap<>();
    private final Map<String, List<String>> villagesOf = new LinkedHashMap<>();
    private final List<Worker> workers = new ArrayList<>();

    CrewGenerator(GeneratorSetting setting, GridPolicy policy, Draws draws, Map<String, List<GridPlace>> villages) {
        this.setting = setting;
        this.policy = policy;
        this.draws = draws;
        villages.forEach((village, places) -> {
            homes.put(village, places.stream().filter(p -> p.kind().equals(setting.micro())).toList());
            villagesOf.computeIfAbsent(places.get(0).township(), k -> new ArrayList<>()).add(village);
        });
    }

    List<Worker> workers() {
        Map<String, String> next = next();
        for (GeneratorSetting.CrewShare crew : setting.crews()) {
            int[] perVillage = Draws.split(crew.count(), homes.values().stream().mapToDouble(List::size).toArray());
            int village = 0;
            for (List<GridPlace> places : homes.values()) {
                for (int i = 0; i < perVillage[village]; i++) {
                    workers.add(worker(crew, places, next));
                }
                village++;
            }
            for (List<String> villages : villagesOf.values()) {
                for (int i = 0; i < crew.perTownship(); i++) {
                    workers.add(worker(crew, homes.get(villages.get(draws.below(villages.size()))), next));
                }
            }
        }
        return List.copyOf(workers);
    }

    /** Seats of the first role at the smallest places: somebody of the village held them, not always the nearest. */
    List<Holding> last() {
        Role role = policy.roles().get(0);
        Map<String, List<Worker>> locals = new HashMap<>();
        workers.stream().filter(w -> role.workerKinds().contains(w.kind().name()))
                .forEach(w -> locals.computeIfAbsent(w.village(), k -> new ArrayList<>()).add(w));
        List<Holding> last = new ArrayList<>();
        homes.forEach((village, places) -> {
            List<Worker> able = new ArrayList<>(locals.getOrDefault(village, List.of()));
            for (GridPlace place : places) {
                if (!able.isEmpty() && draws.in(setting.kept())) {
                    last.add(new Holding(place.code(), role.name(), able.remove(draws.below(able.size())).code(), WRITTEN));
                }
            }
        });
        return last;
    }

    private Worker worker(GeneratorSetting.CrewShare crew, List<GridPlace> places, Map<String, String> next) {
        int number = workers.size() + 1;
        GridPlace home = places.get(draws.below(places.size()));
        Set<Qualification> qualifications = new HashSet<>();
        draws.each(crew.qualifications()).forEach(q -> qualifications.add(policy.qualification(q).orElseThrow()));
        setting.languages().keySet().stream().map(l -> policy.qualification(l).orElseThrow())
                .filter(l -> home.demanded().contains(l) && draws.in(setting.speaks())).forEach(qualifications::add);
        List<String> townships = new ArrayList<>(List.of(home.township()));
        if (draws.in(crew.crossing()) && next.containsKey(home.township())) {
            townships.add(next.get(home.township()));
        }
        Set<String> recused = draws.in(setting.recused()) ? Set.of(places.get(draws.below(places.size())).code()) : Set.of();
        var kind = policy.workerKind(crew.kind()).orElseThrow();
        return new Worker("w" + number, SURNAMES[number % SURNAMES.length] + number, kind, "", home.code(),
                home.division(), home.spot(), kind.share(), qualifications, townships, recused, Set.of(), null, null,
                WRITTEN);
    }

    /** The township after each, within its county. */
    private Map<String, String> next() {
        Map<String, String> next = new HashMap<>();
        List<String> townships = List.copyOf(villagesOf.keySet());
        for (int i = 0; i + 1 < townships.size(); i++) {
            if (townships.get(i).substring(0, 6).equals(townships.get(i + 1).substring(0, 6))) {
                next.put(townships.get(i), townships.get(i + 1));
            }
        }
        return next;
    }
}
