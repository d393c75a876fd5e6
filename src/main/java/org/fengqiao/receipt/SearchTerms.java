package org.fengqiao.receipt;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fengqiao.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a decision can be found by. Read from its JSON, not its type, so that answers of every version give the same
 * terms as on the day they were kept.
 */
record SearchTerms(SortedSet<Party> parties, SortedSet<Rule> rules) {

    private static final JsonMapper JSON = Json.mapper();
    private static final int LONGEST_RULE = 400;
    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_PACK = 200;

    SearchTerms {
        parties = Collections.unmodifiableSortedSet(new TreeSet<>(parties));
        rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    }

    /** A body by its code and its part. */
    record Party(String body, Part part) implements Comparable<Party> {
        static Party of(String body, Part part) {
            return new Party(cut(body, LONGEST_CODE), part);
        }

        @Override
        public int compareTo(Party other) {
            int bodies = body.compareTo(other.body);
            return bodies != 0 ? bodies : part.compareTo(other.part);
        }
    }

    /** A rule by its pack and name. */
    record Rule(String pack, String rule) implements Comparable<Rule> {
        static Rule of(String pack, String name) {
            return new Rule(cut(pack, LONGEST_PACK), cutRule(name));
        }

        @Override
        public int compareTo(Rule other) {
            int packs = pack.compareTo(other.pack);
            return packs != 0 ? packs : rule.compareTo(other.rule);
        }
    }

    static SearchTerms of(byte[] output) {
        Collector found = new Collector(new TreeSet<>(), new TreeSet<>());
        JSON.readTree(output).path("demands").forEach(found::demand);
        return new SearchTerms(found.parties, found.rules);
    }

    static String cutRule(String name) {
        return cut(name, LONGEST_RULE);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean split = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, split ? longest - 1 : longest);
    }

    private record Collector(SortedSet<Party> parties, SortedSet<Rule> rules) {

        void demand(JsonNode demand) {
            JsonNode route = demand.path("route");
            party(route.path("firstHandler"), Part.FIRST_HANDLER);
            party(route.path("lead"), Part.LEAD);
            route.path("coHandlers").forEach(ref -> party(ref, Part.CO_HANDLER));
            party(route.path("coordinator"), Part.COORDINATOR);
            route.path("barred").forEach(ref -> party(ref, Part.BARRED));
            route.path("recusals").forEach(ref -> party(ref, Part.RECUSED));
            both(demand.path("duties"), Part.DEBTOR, Part.CREDITOR);
            both(demand.path("powers"), Part.EMPOWERED, Part.EMPOWERED);
            both(demand.path("alerts"), Part.ALERTING, Part.ALERTED);
            both(demand.path("papers"), Part.ISSUER, Part.ADDRESSEE);
            demand.findValues("rules").forEach(list -> list.forEach(this::rule));
            demand.path("trace").forEach(entry -> rule(entry.path("rule")));
        }

        private void both(JsonNode list, Part by, Part to) {
            list.forEach(one -> {
                party(one.path("by"), by);
                party(one.path("to"), to);
            });
        }

        private void party(JsonNode ref, Part part) {
            String body = ref.path("body").asString("");
            if (!body.isEmpty()) {
                parties.add(Party.of(body, part));
            }
        }

        private void rule(JsonNode ref) {
            String name = ref.path("name").asString("");
            if (!name.isEmpty()) {
                rules.add(Rule.of(ref.path("pack").asString(""), name));
            }
        }
    }
}
