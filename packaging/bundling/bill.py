"""The software bill of materials: every part of others in the bundle, as CycloneDX 1.6."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from bundling.part import UNKNOWN, Part
from bundling.place import moment, version

NAMESPACE = uuid.UUID("6f2a6c1e-3a55-4a6e-8d7e-6a2b1f0c9d41")
"""Made once at random; a bill's serial number is drawn from it and the parts."""


def write(parts: Iterable[Part], file: Path) -> None:
    """Write the bill for ``parts``; the same parts give the same bytes."""
    file.write_text(bill_of(list(parts)), encoding="utf-8")


def bill_of(parts: list[Part]) -> str:
    """Return the bill as JSON."""
    licences = LicenseFactory()
    bill = Bom(serial_number=uuid.uuid5(NAMESPACE, repr(parts)))
    bill.metadata.timestamp = datetime.fromtimestamp(moment(), UTC)
    tsubo = Component(
        name="tsubo",
        version=version(),
        type=ComponentType.APPLICATION,
        bom_ref="tsubo",
        licenses=[licences.make_from_string("GPL-3.0-or-later")],
    )
    bill.metadata.component = tsubo
    components = [
        Component(
            name=part.name,
            version=part.version or None,
            type=ComponentType.LIBRARY,
            bom_ref=part.address,
            purl=PackageURL.from_string(part.address),
            licenses=[] if part.licence == UNKNOWN else [licences.make_from_string(part.licence)],
        )
        for part in parts
    ]
    bill.components.update(components)
    bill.register_dependency(tsubo, components)
    return f"{JsonV1Dot6(bill).output_as_string(indent=2)}\n"
