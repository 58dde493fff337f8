package se.samrum.legalbasis;

import java.time.LocalDate;
import java.util.UUID;

/** An age that counts from a day on, until a later row of the same code begins. */
public record AgeLimit(UUID id, String code, int years, LocalDate from) {}
