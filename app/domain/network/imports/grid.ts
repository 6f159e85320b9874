import proj4 from 'proj4'

/** The British National Grid (EPSG:27700) by its published parameters: Airy ellipsoid, shift to WGS 84 good to metres. */
const britishNationalGrid =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs'

const toWorld = proj4(britishNationalGrid, 'WGS84')

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

/** Latitude and longitude in degrees of a point on the British National Grid, in metres east and north of its origin. */
export const fromGrid = (easting: number, northing: number): { latitude: number; longitude: number } => {
  const [longitude, latitude] = toWorld.forward([easting, northing])
  return { latitude: rounded(latitude), longitude: rounded(longitude) }
}
