package se.samrum.lock;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import se.samrum.key.Sealed;

/** Keeps a sealed field in a column of the database's type {@code sealed}; it neither opens nor seals. */
@Converter
public class SealedColumn implements AttributeConverter<Sealed, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Sealed field) {
        return field == null ? null : field.bytes();
    }

    @Override
    public Sealed convertToEntityAttribute(byte[] column) {
        return column == null ? null : Sealed.of(column);
    }
}
