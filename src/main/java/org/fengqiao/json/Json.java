package org.fengqiao.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Mappers, and the text form of instants. */
public final class Json {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

    static final int OFFSET = 8 * 3_600;
    static final int DAY = 86_400;
    /** From 1992 on the zone has no daylight saving. */
    private static final long PLAIN_FROM = LocalDate.of(1992, 1, 1).toEpochDay() * DAY - OFFSET;
    private static final long PLAIN_TO = LocalDate.of(10_000, 1, 1).toEpochDay() * DAY - OFFSET;

    private Json() {
    }

    /** Strict reader and canonical writer of JSON. */
    public static JsonMapper mapper() {
        return configure(JsonMapper.builder()).build();
    }

    /** The same for YAML. */
    public static YAMLMapper yaml() {
        return configure(YAMLMapper.builder()).build();
    }

    /** Applies the product's conventions to a builder that is made elsewhere. */
    public static <B extends MapperBuilder<?, B>> B configure(B builder) {
        SimpleModule instants = new SimpleModule("instants");
        instants.addSerializer(Instant.class, new InstantWriter());
        instants.addDeserializer(Instant.class, new InstantReader());
        return builder
                .addModule(instants)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // A yes-or-no that is left out means no; Jackson cannot tell that from a null.
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS);
    }

    /** {@code 2026-03-02T23:50:00+08:00}. */
    public static String text(Instant instant) {
        return plain(instant) ? plain(instant.getEpochSecond() + OFFSET) : WRITTEN.format(instant.atZone(ZONE));
    }

    /** Whether it is written with a year of four digits and the offset of today. */
    static boolean plain(Instant instant) {
        long second = instant.getEpochSecond();
        return second >= PLAIN_FROM && second < PLAIN_TO;
    }

    /** The same without a formatter: a decision tells dozens of instants. */
    private static String plain(long local) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(local, DAY));
        int second = Math.floorMod(local, DAY);
        StringBuilder text = new StringBuilder(25).append(day.getYear()).append('-');
        two(text, day.getMonthValue()).append('-');
        two(text, day.getDayOfMonth()).append('T');
        two(text, second / 3_600).append(':');
        two(text, second / 60 % 60).append(':');
        return two(text, second % 60).append("+08:00").toString();
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    /**
     * Reads ISO 8601 with any offset, or without one in Asia/Shanghai, with "T" or a blank between day and time.
     *
     * @throws IllegalArgumentException in Chinese
     */
    public static Instant instant(String text) {
        String iso = text.strip().replace(' ', 'T');
        try {
            return OffsetDateTime.parse(iso).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeParseException withoutOffset) {
            try {
                return LocalDateTime.parse(iso).atZone(ZONE).toInstant().truncatedTo(ChronoUnit.SECONDS);
            } catch (DateTimeParseException neither) {
                throw new IllegalArgumentException("时间应写作 2026-03-02T09:30:00+08:00，实为「" + text + "」");
            }
        }
    }

    private static final class InstantWriter extends ValueSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator out, SerializationContext context) {
            out.writeString(text(value));
        }
    }

    private static final class InstantReader extends ValueDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) {
            try {
                return instant(in.getValueAsString(""));
            } catch (IllegalArgumentException e) {
                return (Instant) context.handleWeirdStringValue(Instant.class, in.getValueAsString(""),
                        "%s", e.getMessage());
            }
        }
    }
}
