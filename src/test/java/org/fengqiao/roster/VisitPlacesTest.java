package org.fengqiao.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings in which somebody writes while the register asks whose leaders visit. */
class VisitPlacesTest {

    private static final String COMMUNITY = "440304005";

    @TempDir
    private Path root;
    private Path leaders;

    @BeforeEach
    void open() throws IOException {
        Path place = Files.createDirectories(root.resolve("planning/visits/futian"));
        Files.createSymbolicLink(root.resolve("rules"), Path.of("rules").toAbsolutePath());
        for (String file : new String[] {"policy.yaml", "places.csv"}) {
            Files.copy(Path.of("planning/visits/futian").resolve(file), place.resolve(file));
        }
        leaders = Files.writeString(place.resolve("leaders.csv"), "岗位,职务,姓名,职级,回避单位\n"
                + "own-1,区委副书记,乙二,区委常委,\n");
    }

    @AfterEach
    void unlink() throws IOException {
        Files.delete(root.resolve("rules"));
    }

    @Test
    void aMistakeInAFileLeavesThePlaceAsItWasForTheRegister() throws IOException {
        VisitPlaces places = new VisitPlaces(root);
        VisitPlaces.Covering before = places.covering(COMMUNITY).orElseThrow();
        assertThat(before.name()).isEqualTo("futian");

        Files.writeString(leaders, "岗位,职务,姓名,职级,回避单位\n这一行少了几格\n");

        assertThat(places.covering(COMMUNITY)).contains(before);
        assertThatThrownBy(() -> places.of("futian")).as("whoever plans is told").isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new VisitPlaces(root).covering(COMMUNITY)).as("nothing is known of it")
                .isInstanceOf(ProblemException.class);

        Files.writeString(leaders, "岗位,职务,姓名,职级,回避单位\nown-1,区委副书记,乙二,区委常委,\nown-2,区委常委,丙三,区委常委,\n");
        assertThat(places.covering(COMMUNITY).orElseThrow().setting().leader("own-2")).isPresent();
    }

    @Test
    void nobodyVisitsWhereNoSettingsReach() {
        assertThat(new VisitPlaces(root).covering("110101001")).isEmpty();
    }
}
