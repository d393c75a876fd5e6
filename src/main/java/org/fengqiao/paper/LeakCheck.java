package org.fengqiao.paper;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fengqiao.person.PersonalKind;

/**
 * Nothing of an accusation goes to the accused, and no paper but one to the informer names the informer. Looked for
 * in every spelling: blanks, full-width forms and separators between digits do not hide anything.
 */
final class LeakCheck {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{P}\\p{S}]+");
    private static final int SHORTEST = 2;

    private LeakCheck() {
    }

    /** @throws PaperException of kind LEAK, which names the passage and never the secret */
    static void check(NewPaper paper, Protection protection) {
        if (protection.accused().contains(paper.sender().code())) {
            throw leak("发文机关「" + paper.sender().name() + "」是被检举控告方或受其指挥，不得经手这份文书。");
        }
        if (reached(paper.to()).anyMatch(protection.accused()::contains)) {
            throw leak("主送「" + paper.to().name() + "」是被检举控告方或受其指挥，检举控告的材料和情况不得透露给它。");
        }
        if (!toTheInformer(paper.to(), protection)) {
            passages(paper).forEach((name, text) -> refuseSecrets(name, text, protection.secrets()));
        }
    }

    /** Everybody whom the addressee stands for, by code and name. */
    private static Stream<String> reached(Addressee to) {
        return to instanceof Addressee.Body body
                ? Stream.of(body.code(), body.name(), body.person()).filter(Objects::nonNull) : Stream.of(to.name());
    }

    private static boolean toTheInformer(Addressee to, Protection protection) {
        return to instanceof Addressee.Petitioner
                && protection.secrets().stream().anyMatch(secret -> bare(secret).equals(bare(to.name())));
    }

    private static void refuseSecrets(String name, String text, Set<String> secrets) {
        String bare = bare(text);
        for (String secret : secrets) {
            String sought = bare(secret);
            boolean named = sought.length() >= SHORTEST && bare.contains(sought);
            if (named || spelled(PersonalKind.PHONE, secret, bare) || spelled(PersonalKind.ID_NUMBER, secret, bare)) {
                throw leak("「" + name + "」里有检举控告人的信息，这份文书不是给其本人的，不得出现；请删去后再办。");
            }
        }
    }

    private static boolean spelled(PersonalKind kind, String secret, String bare) {
        return kind.normal(secret).map(normal -> bare.contains(bare(normal))).orElse(false);
    }

    private static Map<String, String> passages(NewPaper paper) {
        Map<String, String> passages = new LinkedHashMap<>();
        passages.put("事项编号", paper.matter());
        passages.put("依据", paper.basis());
        passages.put("主送", String.join("\n", reached(paper.to()).toList()));
        paper.content().values().forEach((name, value) -> passages.put(name, flat(value)));
        return passages;
    }

    private static String flat(Object value) {
        if (value instanceof Collection<?> rows) {
            StringBuilder all = new StringBuilder();
            rows.forEach(row -> all.append(flat(row)).append('\n'));
            return all.toString();
        }
        return value instanceof Map<?, ?> row ? flat(row.values()) : String.valueOf(value);
    }

    private static String bare(String text) {
        return BETWEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    private static PaperException leak(String message) {
        return new PaperException(PaperException.Kind.LEAK, message);
    }
}
