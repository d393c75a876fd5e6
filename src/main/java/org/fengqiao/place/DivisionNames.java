package org.fengqiao.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways people write the name of a division besides its full name. */
final class DivisionNames {

    private static final List<String> COMMUNITY =
            List.of("社区居民委员会", "社区居委会", "居民委员会", "居委会", "社区");
    private static final List<String> VILLAGE = List.of("村民委员会", "村委会", "村");
    private static final List<String> STREET = List.of("街道办事处", "街道办", "街道");
    private static final Pattern AUTONOMOUS =
            Pattern.compile("(壮族|维吾尔|回族|蒙古族|满族|瑶族|苗族|各族|仡佬族|彝族|锡伯族)+(?=(自治)?[区县乡镇]$)");

    private DivisionNames() {
    }

    /** Without its suffix: 梅林街道 gives 梅林, 新洲社区居委会 gives 新洲. A name of one letter keeps its suffix. */
    static String bare(Division division) {
        String name = division.name();
        String bare = switch (division.level()) {
            case NATION -> name;
            case PROVINCE -> strip(AUTONOMOUS.matcher(name).replaceAll(""), List.of("自治区", "省", "市"));
            case CITY -> strip(name, List.of("市", "地区", "盟"));
            case COUNTY -> strip(AUTONOMOUS.matcher(name).replaceAll(""), List.of("自治县", "区", "县", "市"));
            case TOWNSHIP -> strip(AUTONOMOUS.matcher(name).replaceAll(""), List.of("街道", "镇", "乡"));
            case VILLAGE -> isCommunity(name) ? strip(name, COMMUNITY) : villageCore(name);
        };
        return bare.length() < 2 ? name : bare;
    }

    /** The full name and its variants that still say what kind of division it is. */
    static List<String> marked(Division division) {
        String name = division.name();
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        if (division.level() == Level.VILLAGE) {
            villageNames(name, names);
        } else if (division.level() == Level.TOWNSHIP && name.endsWith("街道")) {
            STREET.forEach(suffix -> names.add(name.substring(0, name.length() - 2) + suffix));
        } else {
            String plain = AUTONOMOUS.matcher(name).replaceAll("");
            names.add(division.level() == Level.COUNTY ? plain.replaceAll("自治县$", "县") : plain);
        }
        return new ArrayList<>(names);
    }

    /**
     * Enters the division under all its names. The bare name of a village counts only where nothing larger bears it:
     * 梅林 said alone is 梅林街道, not one of the villages of that name.
     */
    static void enter(NameIndex<Division> index, Division division) {
        Set<String> names = new LinkedHashSet<>(marked(division));
        if (division.level() == Level.VILLAGE) {
            index.addFaint(division, bare(division));
        } else {
            names.add(bare(division));
        }
        names.remove(division.name());
        index.add(division, division.name(), names);
    }

    private static void villageNames(String name, Set<String> names) {
        if (isCommunity(name)) {
            // 居委会 without 社区 is called either way: 曾家庄居委会, 曾家庄社区
            String core = strip(name, COMMUNITY);
            COMMUNITY.forEach(suffix -> names.add(core + suffix));
        } else if (VILLAGE.stream().anyMatch(name::endsWith)) {
            // 新兴村委会 and 新兴村村委会 are written for the same village
            String core = villageCore(name);
            VILLAGE.forEach(suffix -> names.add(core + suffix));
            names.add(core + "村村委会");
            names.add(core + "村村民委员会");
        }
    }

    private static boolean isCommunity(String name) {
        return COMMUNITY.stream().anyMatch(name::endsWith);
    }

    private static String villageCore(String name) {
        String village = strip(name, VILLAGE);
        return village.endsWith("村") && village.length() > 2 ? village.substring(0, village.length() - 1) : village;
    }

    private static String strip(String name, List<String> suffixes) {
        for (String suffix : suffixes) {
            if (name.endsWith(suffix) && name.length() > suffix.length()) {
                return name.substring(0, name.length() - suffix.length());
            }
        }
        return name;
    }
}
