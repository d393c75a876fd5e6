package org.fengqiao.casework.register;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What holds of the register on every database: one service, on the database of the sub-class, keeps each contract. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CaseworkContract {

    @TempDir
    private static Path folder;
    private RunningRegister running;

    /** Settings that name an empty database. */
    abstract List<String> database();

    @BeforeAll
    void start() {
        running = new RunningRegister(folder, database());
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Nested
    class Matters extends MattersContract {

        Matters() {
            super(running);
        }
    }

    @Nested
    class Parts extends PartingContract {

        Parts() {
            super(running);
        }
    }

    @Nested
    class Clock extends ClockContract {

        Clock() {
            super(running);
        }
    }

    @Nested
    class Ladder extends LadderContract {

        Ladder() {
            super(running);
        }
    }

    @Nested
    class DutyRoster extends DutyRosterContract {

        DutyRoster() {
            super(running);
        }
    }

    @Nested
    class AtRest extends AtRestContract {

        AtRest() {
            super(running);
        }
    }
}
