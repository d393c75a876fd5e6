package org.fengqiao.file.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fengqiao.file.table.CsvWriter;
import org.fengqiao.file.table.SheetColumn;
import org.fengqiao.file.table.SheetWriter;
import org.fengqiao.file.table.WorkbookWriter;
import org.fengqiao.matter.Accused;
import org.fengqiao.matter.Arrival;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Form;
import org.fengqiao.matter.Handling;
import org.fengqiao.matter.HandlingState;
import org.fengqiao.matter.Location;
import org.fengqiao.matter.Matter;
import org.fengqiao.matter.Petitioner;
import org.fengqiao.matter.PetitionerKind;
import org.fengqiao.matter.Purpose;

/** Whatever matters there are, a table of them holds the same matters. */
class RoundTripTest {

    @Property(tries = 60)
    void csvHoldsWhatWasWritten(@ForAll("matters") List<Matter> matters) throws IOException {
        check(matters, ".csv", (rows, out) -> {
            try (CsvWriter csv = new CsvWriter(out)) {
                for (List<String> row : rows) {
                    csv.row(row);
                }
            }
        });
    }

    @Property(tries = 20)
    void workbooksHoldWhatWasWritten(@ForAll("matters") List<Matter> matters) throws IOException {
        check(matters, ".xlsx", (rows, out) -> {
            try (WorkbookWriter workbook = new WorkbookWriter()) {
                SheetWriter sheet = workbook.sheet("事项", rows.get(0).stream().map(h -> new SheetColumn(h, 10)).toList());
                rows.stream().skip(1).forEach(sheet::row);
                workbook.write(out);
            }
        });
    }

    @Property(tries = 20)
    void workbooksWithSharedTextsToo(@ForAll("matters") List<Matter> matters) throws IOException {
        check(matters, ".xlsx", (rows, out) -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                XSSFSheet sheet = workbook.createSheet();
                for (List<String> row : rows) {
                    var cells = sheet.createRow(sheet.getPhysicalNumberOfRows());
                    for (int i = 0; i < row.size(); i++) {
                        cells.createCell(i).setCellValue(row.get(i));
                    }
                }
                workbook.write(out);
            }
        });
    }

    private interface Writing {
        void write(List<List<String>> rows, OutputStream out) throws IOException;
    }

    private static void check(List<Matter> matters, String ending, Writing writing) throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(MatterSheet.headings()));
        matters.forEach(matter -> rows.addAll(new MatterSheet().rows(matter)));
        Path file = Files.createTempFile("fengqiao-test", ending);
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                writing.write(rows, out);
            }
            List<Entry> read = MatterFiles.entries(file);
            assertThat(read).flatExtracting(Entry::marks).isEmpty();
            assertThat(read).extracting(Entry::matter).isEqualTo(matters);
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<Matter>> matters() {
        return matter().list().ofMinSize(1).ofMaxSize(4).map(matters -> {
            Map<String, Matter> byId = new LinkedHashMap<>();
            matters.forEach(matter -> byId.put(matter.id(), matter));
            return List.copyOf(byId.values());
        });
    }

    private static Arbitrary<Matter> matter() {
        Arbitrary<Location> places = Combinators.combine(word(), optional(word()), optional(word())).as(Location::new);
        Arbitrary<Petitioner> petitioners = Combinators.combine(Arbitraries.of(PetitionerKind.class), optional(word()),
                optional(word()), optional(word()), flag()).as(Petitioner::new);
        Arbitrary<Arrival> arrivals = Combinators.combine(time(), optional(time()), optional(time()), optional(time()),
                optional(time())).as(Arrival::new);
        return Combinators.combine(Combinators.combine(word(), word(), Arbitraries.of(Form.class), optional(word()),
                        optional(passage()), optional(time()), optional(arrivals)).as(Head::new),
                Combinators.combine(optional(word()), optional(word())).as((a, b) -> new String[] {a, b}),
                places, Arbitraries.integers().between(1, 99), Arbitraries.integers().between(0, 5), petitioners,
                word().list().ofMaxSize(3), demand().list().ofMinSize(1).ofMaxSize(3))
                .as((head, bodies, place, people, representatives, petitioner, earlier, demands) -> new Matter(head.id(),
                        head.channel(), head.form(), head.title(), head.text(), head.received(), head.arrival(), bodies[0],
                        bodies[1], place, people, representatives, petitioner, earlier, people % 2 == 0, demands, List.of()));
    }

    private record Head(String id, String channel, Form form, String title, String text, Instant received, Arrival arrival) {
    }

    private static Arbitrary<Demand> demand() {
        Arbitrary<Accused> accused = Combinators.combine(word(), optional(word())).as(Accused::new);
        Arbitrary<Handling> handlings = Combinators.combine(word(), Arbitraries.of(HandlingState.class), optional(time()))
                .as(Handling::new);
        Arbitrary<Boolean[]> flags = flag().array(Boolean[].class).ofSize(9);
        Arbitrary<Lists> lists = Combinators.combine(accused.list().ofMaxSize(3), word().list().ofMaxSize(3),
                handlings.list().ofMaxSize(2)).as(Lists::new);
        return Combinators.combine(optional(Arbitraries.of(Purpose.class)), optional(Arbitraries.of(Purpose.class)),
                optional(word()), optional(passage()), optional(word()), flags, lists)
                .as((purpose, proposed, item, text, body, yes, more) -> new Demand(null, purpose, proposed, item, text, body,
                        more.accused(), yes[0], yes[1], yes[2], yes[3], yes[4], yes[5], yes[6], yes[7], yes[8],
                        more.bodies(), more.handlings()));
    }

    private record Lists(List<Accused> accused, List<String> bodies, List<Handling> handlings) {
    }

    private static Arbitrary<String> word() {
        return Arbitraries.strings().withChars("甲乙丙丁福田区局=\"'<&x0041-()（）").ofMinLength(1).ofMaxLength(8);
    }

    private static Arbitrary<String> passage() {
        return Arbitraries.of("臭味", "，", "；", "、", "\n", "\"", ",", ";", "\t", "𠮷", "=1+1", "@", " ").list().ofMaxSize(20)
                .map(pieces -> "前" + String.join("", pieces) + "后");
    }

    private static Arbitrary<Instant> time() {
        return Arbitraries.longs().between(946_684_800L, 4_000_000_000L).map(Instant::ofEpochSecond);
    }

    private static Arbitrary<Boolean> flag() {
        return Arbitraries.of(true, false);
    }

    private static <T> Arbitrary<T> optional(Arbitrary<T> some) {
        return some.injectNull(0.4);
    }
}
