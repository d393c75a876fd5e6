package org.fengqiao.planning.grids.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.fengqiao.place.Division;
import org.fengqiao.place.Level;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.Spot;
import org.fengqiao.planning.grids.setting.GridFolders;
import org.fengqiao.planning.grids.setting.GridPlace;
import org.fengqiao.planning.grids.setting.GridPolicy;
import org.fengqiao.planning.grids.setting.GridSetting;
import org.fengqiao.planning.grids.setting.Qualification;
import org.fengqiao.planning.grids.setting.SettingReader;
import org.fengqiao.planning.input.Areas;

/**
 * Invents what lies below the villages of a city. Townships lie on a lattice of nine kilometres, villages on one of two
 * within them, smallest places within 600 metres of their village: not where they are on the map.
 */
public final class CityGenerator {

    private static final int TOWNSHIP_SPACING = 9000;
    private static final int VILLAGE_SPACING = 2000;
    private static final int SPREAD = 600;
    private static final int ROW = 12;
    private static final int VILLAGE_ROW = 4;
    private static final double SIZES = 0.4;

    private final GeneratorSetting setting;
    private final GridPolicy policy;
    private final Areas areas;
    private final Draws draws;

    private CityGenerator(GeneratorSetting setting, GridPolicy policy, Areas areas) {
        this.setting = setting;
        this.policy = policy;
        this.areas = areas;
        this.draws = new Draws(setting.seed());
    }

    /**
     * A place as it lies in the folders: generated where it has a {@code generate.yaml}, read where it has tables.
     *
     * @throws org.fengqiao.planning.InputException with everything that is wrong
     */
    public static GridSetting read(GridFolders folders, String place) {
        return folders.files(place).containsKey(GeneratorReader.FILE) ? generate(folders.files(place), folders.areas())
                : folders.read(place);
    }

    /** @param files of the place: policy, weights and {@code generate.yaml} */
    public static GridSetting generate(SortedMap<String, String> files, Areas areas) {
        GridPolicy policy = SettingReader.readPolicy(files, areas).policy();
        return generate(files, areas, GeneratorReader.read(files.get(GeneratorReader.FILE), policy));
    }

    /** The same with another setting than the one written. */
    public static GridSetting generate(SortedMap<String, String> files, Areas areas, GeneratorSetting setting) {
        GridSetting written = SettingReader.readPolicy(files, areas);
        CityGenerator city = new CityGenerator(setting, written.policy(), areas);
        Map<String, List<GridPlace>> villages = city.villages();
        CrewGenerator crew = new CrewGenerator(setting, written.policy(), city.draws, villages);
        return new GridSetting(written.policy(), areas, villages.values().stream().flatMap(List::stream).toList(),
                crew.workers(), crew.last(), List.of(), written.weights());
    }

    /** Places by village, the village itself first. */
    private Map<String, List<GridPlace>> villages() {
        List<Division> divisions = areas.within(policy.division(), Level.VILLAGE);
        double[] sizes = new double[divisions.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.exp(SIZES * draws.gauss());
        }
        int[] micros = Draws.split(setting.micros(), sizes);
        Map<String, Integer> townships = new LinkedHashMap<>();
        Map<String, Integer> nth = new LinkedHashMap<>();
        Map<String, List<GridPlace>> villages = new LinkedHashMap<>();
        for (int i = 0; i < sizes.length; i++) {
            Division village = divisions.get(i);
            int township = townships.computeIfAbsent(village.parent(), k -> townships.size());
            int at = nth.merge(village.parent(), 1, Integer::sum) - 1;
            Spot centre = new Spot(township % ROW * TOWNSHIP_SPACING + at % VILLAGE_ROW * VILLAGE_SPACING,
                    township / ROW * TOWNSHIP_SPACING + at / VILLAGE_ROW * VILLAGE_SPACING);
            if (micros[i] > 0) {
                villages.put(village.code(), village(village, centre, micros[i]));
            }
        }
        return villages;
    }

    private List<GridPlace> village(Division village, Spot centre, int micros) {
        Set<String> types = setting.types().stream()
                .filter(t -> areas.contains(t.division(), village.code()) && draws.in(t.percent()))
                .map(GeneratorSetting.TypeShare::type).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Qualification> demanded = draws.one(setting.languages()).stream()
                .map(n -> policy.qualification(n).orElseThrow()).collect(Collectors.toCollection(LinkedHashSet::new));
        types.forEach(t -> demanded.addAll(policy.type(t).orElseThrow().required()));
        List<GridPlace> micro = new ArrayList<>();
        List<GridPlace> grids = new ArrayList<>();
        int groups = (micros + setting.perGrid() - 1) / setting.perGrid();
        for (int g = 0; g < groups; g++) {
            String code = village.code() + "-" + (g + 1);
            int from = micro.size();
            Spot middle = around(centre);
            for (int m = g; m < micros; m += groups) {
                int households = draws.normal(setting.households());
                micro.add(place(code + "-" + (m / groups + 1), village.name() + (g + 1) + "格" + (m / groups + 1) + "号",
                        setting.micro(), code, village, households, households * setting.mattersPerHundred() / 100,
                        draws.normal(setting.hectares()), around(middle), demanded, types));
            }
            grids.add(sum(code, village.name() + "第" + (g + 1) + "网格", setting.grid(), village.code(), village, middle,
                    micro.subList(from, micro.size()), demanded, types));
        }
        List<GridPlace> all = new ArrayList<>();
        all.add(sum(village.code(), village.name(), setting.village(), "", village, centre, micro, demanded, types));
        all.addAll(grids);
        all.addAll(micro);
        return all;
    }

    private GridPlace sum(String code, String name, String kind, String parent, Division village, Spot spot,
                          List<GridPlace> parts, Set<Qualification> demanded, Set<String> types) {
        return place(code, name, kind, parent, village, parts.stream().mapToInt(GridPlace::households).sum(),
                parts.stream().mapToInt(GridPlace::matters).sum(), parts.stream().mapToInt(GridPlace::hectares).sum(),
                spot, demanded, types);
    }

    private GridPlace place(String code, String name, String kind, String parent, Division village, int households,
                            int matters, int hectares, Spot spot, Set<Qualification> demanded, Set<String> types) {
        return new GridPlace(code, name, kind, parent, village.code(), village.parent(), households, matters, hectares,
                spot, demanded, types, Set.of(), Set.of(), new Source(GeneratorReader.FILE, 1, ""));
    }

    private Spot around(Spot centre) {
        return new Spot(centre.east() + draws.below(2 * SPREAD) - SPREAD, centre.north() + draws.below(2 * SPREAD) - SPREAD);
    }
}
