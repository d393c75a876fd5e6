package org.fengqiao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may use which, what the core must not touch, and how large a file may grow. */
@AnalyzeClasses(packages = "org.fengqiao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Package directly under the root → the product's packages it may use. Each package-info says the same. */
    private static final Map<String, Set<String>> MAY_USE = arrows("""
            hash     :
            term     :
            routine  :
            text     :
            json     :
            matter   : term
            place    : term text
            calendar : term text
            policy   : term text json matter place calendar
            decision : term text json matter place calendar policy
            receipt  : term text json matter place calendar policy decision routine
            planning : term text json place calendar
            problem  : term json
            person   : term json receipt
            paper    : term json receipt person
            linking  : term json receipt person
            outbox   : term json problem receipt routine
            audit    : term json receipt routine
            notice   : term problem receipt
            exchange : term text json matter problem receipt person file
            job      : term json problem
            move     :
            service  : term text json matter place calendar policy decision receipt problem job
            file     : term text json matter place policy decision receipt problem job service
            casework : term text json matter place calendar policy decision receipt person problem service routine
            access   : term json matter place calendar policy decision receipt problem service casework security audit person linking outbox paper notice exchange
            roster   : term text json place calendar receipt problem planning job file
            gridplan : term text json place calendar receipt problem planning job service file
            loop     : term json matter place calendar policy decision receipt problem service casework planning roster
            round    : term text json matter place calendar decision receipt problem planning service gridplan casework access security routine
            rehearsal: term text json matter place calendar policy decision receipt problem service casework
            security : term problem
            web      : *
            command  : term text json matter place calendar policy decision receipt problem job service file planning roster gridplan casework rehearsal round move person outbox audit
            """);

    /** What every package may use beside. */
    private static final String LOWEST = "hash";

    private static final Set<String> CORE = Set.of(LOWEST, "term", "text", "matter", "place", "calendar", "policy", "decision");

    /** Parts of other capabilities that judge, and so must be as pure as the core. */
    private static final Set<String> PURE = Set.of("org.fengqiao.casework.event", "org.fengqiao.casework.stand",
            "org.fengqiao.casework.access");

    @ArchTest
    static void packagesPointOneWay(JavaClasses classes) {
        Map<String, Set<String>> broken = new TreeMap<>();
        for (JavaClass type : classes) {
            String from = capability(type);
            type.getDirectDependenciesFromSelf().stream().map(d -> d.getTargetClass())
                    .filter(target -> target.getPackageName().startsWith("org.fengqiao."))
                    .map(ArchitectureTest::capability)
                    .filter(to -> !from.isEmpty() && !to.equals(from) && !to.equals(LOWEST))
                    .filter(to -> !MAY_USE.getOrDefault(from, Set.of()).contains(to))
                    .forEach(to -> broken.computeIfAbsent(type.getName(), k -> new TreeSet<>()).add(to));
        }
        assertThat(broken).isEmpty();
    }

    @ArchTest
    static void everyCapabilityIsKnownHere(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        classes.forEach(type -> found.add(capability(type)));
        found.remove("");
        assertThat(MAY_USE.keySet()).containsAll(found);
    }

    @ArchTest
    static void theCoreReadsNoClockDatabaseOrFramework(JavaClasses classes) {
        noClasses().that(areCore()).should().dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "jakarta..")
                .check(classes);
        noClasses().that(areCore()).should().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.LocalDateTime.class, "now")
                .orShould().callMethod(java.time.ZonedDateTime.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(java.time.Clock.class, "systemDefaultZone")
                .orShould().callConstructor(java.util.Random.class)
                .orShould().callMethod(Math.class, "random")
                .check(classes);
    }

    @ArchTest
    static void droolsStaysBehindTheAdapter(JavaClasses classes) {
        noClasses().that().resideOutsideOfPackages("org.fengqiao.policy.engine..", "org.fengqiao.policy.reading..")
                .should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..")
                .check(classes);
    }

    @ArchTest
    static void onlyPlanningKnowsTheSolver(JavaClasses classes) {
        noClasses().that().resideOutsideOfPackage("org.fengqiao.planning..")
                .should().dependOnClassesThat().resideInAnyPackage("org.optaplanner..")
                .check(classes);
    }

    @ArchTest
    static void onlyOneJackson(JavaClasses classes) {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.dataformat..")
                .check(classes);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> silent = files.filter(Files::isDirectory)
                    .filter(dir -> holdsJava(dir) && !Files.exists(dir.resolve("package-info.java"))).toList();
            assertThat(silent).isEmpty();
        }
    }

    @Test
    void filesStaySmall() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            Map<String, Long> lines = new TreeMap<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                try (Stream<String> content = Files.lines(file)) {
                    lines.put(file.toString(), content.count());
                }
            }
            assertThat(lines.entrySet().stream().filter(e -> e.getValue() > 300)).isEmpty();
            List<Long> sorted = lines.values().stream().sorted().toList();
            assertThat(sorted.get(sorted.size() / 2)).as("median lines of a file").isLessThan(80L);
        }
    }

    /** A star stands for every package but the command line. */
    private static Map<String, Set<String>> arrows(String text) {
        String all = text.lines().map(line -> line.split(":")[0].strip()).filter(name -> !name.equals("command"))
                .collect(Collectors.joining(" "));
        return text.lines().map(line -> line.replace("*", all).split(":", 2)).collect(Collectors.toMap(
                parts -> parts[0].strip(),
                parts -> Set.of(parts[1].isBlank() ? new String[0] : parts[1].strip().split(" +"))));
    }

    private static boolean holdsJava(Path dir) {
        try (Stream<Path> files = Files.list(dir)) {
            return files.anyMatch(f -> f.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The package directly under the root that holds the type; empty for the application class itself. */
    private static String capability(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith("org.fengqiao.")) {
            return "";
        }
        String rest = name.substring("org.fengqiao.".length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    private static DescribedPredicate<JavaClass> areCore() {
        return DescribedPredicate.describe("belong to the core", type -> CORE.contains(capability(type))
                || PURE.stream().anyMatch(type.getPackageName()::equals));
    }
}
